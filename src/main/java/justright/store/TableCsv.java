package justright.store;

import java.util.List;
import java.util.stream.Collectors;
import justright.lab.ResultTable;

/// A table of results as CSV: commas, a header, quotes only where a cell needs them.
public final class TableCsv {

    private TableCsv() {}

    public static String of(ResultTable table) {
        return line(table.columns()) + table.rows().stream().map(TableCsv::line).collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream().map(TableCsv::quoted).collect(Collectors.joining(",", "", "\n"));
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(letter -> letter == ',' || letter == '"' || letter == '\n');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
