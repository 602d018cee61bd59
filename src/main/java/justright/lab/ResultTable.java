package justright.lab;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Numbers that a lab has found, to be written to a file.
///
/// @param textKey what they are called, in the shared words
/// @param columns headers in English field terms
/// @param rows as many cells as columns: numbers in full precision, or a word; nothing where nothing is known
public record ResultTable(String textKey, List<String> columns, List<List<String>> rows) {

    public ResultTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(row + " has not one cell for each of " + columns);
            }
        }
    }

    /// Begins a table.
    public static Draft of(String textKey, String... columns) {
        return new Draft(textKey, List.of(columns));
    }

    /// One table, unless it is empty, before others.
    public static List<ResultTable> together(Draft first, List<ResultTable> others) {
        List<ResultTable> all = new ArrayList<>(others);
        if (!first.isEmpty()) {
            all.addFirst(first.done());
        }
        return List.copyOf(all);
    }

    /// A table in the making.
    public static final class Draft {
        private final String textKey;
        private final List<String> columns;
        private final List<List<String>> rows = new ArrayList<>();

        private Draft(String textKey, List<String> columns) {
            this.textKey = textKey;
            this.columns = columns;
        }

        /// Adds a row of numbers and words.
        public Draft row(Object... cells) {
            rows.add(Arrays.stream(cells).map(Draft::cell).toList());
            return this;
        }

        private static String cell(Object value) {
            return switch (value) {
                case Double number when number.isNaN() -> "";
                case Double number -> Double.toString(number);
                default -> value.toString();
            };
        }

        public boolean isEmpty() {
            return rows.isEmpty();
        }

        public ResultTable done() {
            return new ResultTable(textKey, columns, rows);
        }
    }
}
