package justright.engine.data;

import java.util.List;

/// Something in a CSV file that costs rows or a column, or makes it useless, or should at least be known: what, where,
/// how often.
///
/// @param column index of the column, from 0; −1 if it is not about a column
/// @param count how many rows; 0 if it is not about rows
/// @param lines the lines of the file on which the first few of these rows begin, from 1
public record CsvFinding(Reason reason, int column, long count, List<Long> lines) {

    /// So many lines are named.
    public static final int MOST_LINES = 5;

    public CsvFinding {
        lines = List.copyOf(lines);
    }

    /// What a finding costs.
    public enum Cost {
        /// Nothing: it is only told.
        NOTHING,
        /// The rows or the column.
        PART,
        /// The whole file.
        ALL
    }

    /// What was found.
    public enum Reason {
        /// A column without a name, with the name of another or too long a one: it got another name.
        COLUMN_RENAMED(Cost.NOTHING),
        /// Rows with numbers such as 3,14, between semicolons: read as 3.14.
        DECIMAL_COMMA(Cost.NOTHING),

        /// A row with more or fewer fields than the first.
        ROW_OF_OTHER_LENGTH(Cost.PART),
        /// A row without a value where one is needed.
        VALUE_MISSING(Cost.PART),
        /// A row with text where the column has numbers, or a number too large to be squared.
        VALUE_NOT_A_NUMBER(Cost.PART),
        /// Rows beyond the largest number of rows or values.
        ROWS_BEYOND_LIMIT(Cost.PART),
        /// A feature column that is mostly text.
        COLUMN_NOT_NUMERIC(Cost.PART),
        /// A feature column that is mostly empty.
        COLUMN_MOSTLY_MISSING(Cost.PART),
        /// A feature column in which all numbers are the same.
        COLUMN_CONSTANT(Cost.PART),

        /// Nothing in it.
        FILE_EMPTY(Cost.ALL),
        /// A quotation that never ends, or the like; the line is the last that could be read.
        FILE_MALFORMED(Cost.ALL),
        /// More columns than can be read.
        TOO_MANY_COLUMNS(Cost.ALL),
        /// The label column lies beyond the last one.
        NO_SUCH_COLUMN(Cost.ALL),
        /// No feature column has numbers.
        NO_NUMERIC_COLUMN(Cost.ALL),
        /// One feature column has numbers, where a plane needs two.
        ONE_NUMERIC_COLUMN(Cost.ALL),
        /// Fewer than two usable rows are left.
        TOO_FEW_ROWS(Cost.ALL),
        /// All labels are the same.
        ONE_CLASS(Cost.ALL),
        /// More different labels than can be classes.
        TOO_MANY_CLASSES(Cost.ALL),
        /// Labels longer than the name of a class can be.
        LABEL_TOO_LONG(Cost.ALL);

        private final Cost cost;

        Reason(Cost cost) {
            this.cost = cost;
        }

        public Cost cost() {
            return cost;
        }
    }

    static CsvFinding file(Reason reason) {
        return new CsvFinding(reason, -1, 0, List.of());
    }

    static CsvFinding column(Reason reason, int column) {
        return new CsvFinding(reason, column, 0, List.of());
    }
}
