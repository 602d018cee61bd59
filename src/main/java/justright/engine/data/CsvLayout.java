package justright.engine.data;

/// How the text of a CSV file is to be read.
///
/// @param delimiter `,`, `;`, tab, or [#DETECT]: whichever is most frequent in the first line
/// @param header whether the first row names the columns
public record CsvLayout(char delimiter, Header header) {

    /// Find the delimiter in the file.
    public static final char DETECT = 0;

    /// Everything found by itself.
    public static final CsvLayout DETECTED = new CsvLayout(DETECT, Header.DETECTED);

    /// Whether the first row holds names.
    public enum Header {
        /// It does.
        PRESENT,
        /// It is an example like the others.
        ABSENT,
        /// Present if the first row has no number at all, or none in a column where the second has one.
        DETECTED
    }

    /// @throws IllegalArgumentException for any other delimiter
    public CsvLayout {
        if (delimiter != DETECT && delimiter != ',' && delimiter != ';' && delimiter != '\t') {
            throw new IllegalArgumentException("delimiter U+" + Integer.toHexString(delimiter) + " is not , ; or tab");
        }
    }

    /// The same with another header.
    public CsvLayout withHeader(Header other) {
        return new CsvLayout(delimiter, other);
    }
}
