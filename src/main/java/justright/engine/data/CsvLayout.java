package justright.engine.data;

import justright.engine.Require;

/// How a CSV file is to be read.
///
/// @param delimiter `,`, `;`, tab, or [#DETECT]: whichever is most frequent in the first line
/// @param header whether the first row names the columns
/// @param labelColumn index of the column to be predicted, from 0; [#LAST] for the last
public record CsvLayout(char delimiter, Header header, int labelColumn) {

    /// Find the delimiter in the file.
    public static final char DETECT = 0;

    /// The last column holds the labels.
    public static final int LAST = -1;

    /// Everything found by itself, labels last.
    public static final CsvLayout DETECTED = new CsvLayout(DETECT, Header.DETECTED, LAST);

    /// Whether the first row holds names.
    public enum Header {
        /// It does.
        PRESENT,
        /// It is an example like the others.
        ABSENT,
        /// Present if the first row has no number at all, or none in a column where the second has one.
        DETECTED
    }

    /// @throws IllegalArgumentException for any other delimiter, or a label column below −1
    public CsvLayout {
        if (delimiter != DETECT && delimiter != ',' && delimiter != ';' && delimiter != '\t') {
            throw new IllegalArgumentException("delimiter U+" + Integer.toHexString(delimiter) + " is not , ; or tab");
        }
        Require.atLeast("labelColumn", labelColumn, LAST);
    }

    /// The same with the labels elsewhere.
    public CsvLayout withLabelColumn(int column) {
        return new CsvLayout(delimiter, header, column);
    }

    /// The same with another header.
    public CsvLayout withHeader(Header other) {
        return new CsvLayout(delimiter, other, labelColumn);
    }
}
