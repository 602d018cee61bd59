package justright.engine.data;

/// Something in a CSV file that was dropped, or that made it useless: what, and where.
///
/// @param row line of the file where the row begins, from 1; 0 if it is not about a row
/// @param column index of the column, from 0; −1 if it is not about a column
public record CsvFinding(Reason reason, long row, int column) {

    /// What was found. The first group costs a row or a column, the second the whole file.
    public enum Reason {
        /// A row with more or fewer fields than the first: dropped.
        ROW_OF_OTHER_LENGTH,
        /// A row without a value where one is needed: dropped.
        VALUE_MISSING,
        /// A row with text where the column has numbers: dropped.
        VALUE_NOT_A_NUMBER,
        /// This row and all after it are beyond the largest number of rows: dropped.
        ROWS_BEYOND_LIMIT,
        /// A feature column that is mostly text: dropped.
        COLUMN_NOT_NUMERIC,
        /// A feature column that is mostly empty: dropped.
        COLUMN_MOSTLY_MISSING,

        /// Nothing in it.
        FILE_EMPTY,
        /// A quotation that never ends, or the like.
        FILE_MALFORMED,
        /// The label column lies beyond the last one.
        NO_SUCH_COLUMN,
        /// No feature column has numbers.
        NO_NUMERIC_COLUMN,
        /// Fewer than two usable rows are left.
        TOO_FEW_ROWS,
        /// All labels are the same.
        ONE_CLASS,
        /// More different labels than can be classes.
        TOO_MANY_CLASSES
    }

    static CsvFinding file(Reason reason) {
        return new CsvFinding(reason, 0, -1);
    }

    static CsvFinding row(Reason reason, long row) {
        return new CsvFinding(reason, row, -1);
    }

    static CsvFinding column(Reason reason, int column) {
        return new CsvFinding(reason, 0, column);
    }

    static CsvFinding cell(Reason reason, long row, int column) {
        return new CsvFinding(reason, row, column);
    }
}
