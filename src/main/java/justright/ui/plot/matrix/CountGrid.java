package justright.ui.plot.matrix;

import java.util.List;
import justright.ui.plot.Plot;
import justright.ui.plot.Sheet;
import justright.ui.theme.Token;

/// Counts out of a total, row by row and column by column: a bar for the share, the count over it; a lone 1 stands out.
///
/// @param heading what the columns are, over the names of the rows
public record CountGrid(String heading, List<String> columns, List<Row> rows) implements Plot {

    /// A row of counts.
    ///
    /// @param color of its name and bars
    public record Row(String name, Token color, List<Count> counts) {

        public Row {
            counts = List.copyOf(counts);
        }
    }

    /// So many of `total`.
    public record Count(int count, int total) {}

    private static final double HEAD = 22;
    private static final double FOOT = 10;
    private static final double SIDE = 16;
    private static final double GAP = 10;
    private static final double CELL_GAP = 8;
    private static final double BAR = 6;
    private static final double TALLEST_ROW = 58;

    public CountGrid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    @Override
    public void paint(Sheet sheet) {
        double names = rows.stream()
                .mapToDouble(row -> sheet.surface()
                        .widthOf(row.name(), sheet.words(row.color()).bold()))
                .max()
                .orElse(0);
        double left = sheet.unit(SIDE + GAP) + names;
        double width = (sheet.width() - left - sheet.unit(SIDE - CELL_GAP)) / Math.max(1, columns.size());
        sheet.surface().write(heading, sheet.unit(SIDE), sheet.unit(14), sheet.words(Token.INK3));
        for (int i = 0; i < columns.size(); i++) {
            var style = sheet.numbers(Token.INK3);
            sheet.surface().write(columns.get(i), left + i * width, sheet.unit(14), style);
        }
        double room = sheet.height() - sheet.unit(HEAD + FOOT);
        double height = Math.min(sheet.unit(TALLEST_ROW), room / Math.max(1, rows.size()));
        for (int i = 0; i < rows.size(); i++) {
            paint(sheet, rows.get(i), left, sheet.unit(HEAD) + i * height, width, height);
        }
    }

    private void paint(Sheet sheet, Row row, double left, double top, double width, double height) {
        double bar = sheet.unit(BAR);
        double barTop = Math.rint(top + height - bar - sheet.unit(6));
        double baseline = barTop - sheet.unit(4);
        sheet.surface()
                .write(
                        row.name(),
                        sheet.unit(SIDE),
                        baseline + sheet.unit(4),
                        sheet.words(row.color()).bold());
        for (int i = 0; i < row.counts().size(); i++) {
            Count count = row.counts().get(i);
            boolean lone = count.count() == 1 && count.total() > 1;
            Token color = lone ? Token.BAD : row.color();
            double x = Math.rint(left + i * width);
            double full = Math.rint(width - sheet.unit(CELL_GAP));
            double share = (double) count.count() / count.total();
            sheet.surface().fillRect(x, barTop, full, bar, 2, sheet.color(Token.RAISED));
            sheet.surface().fillRect(x, barTop, Math.max(3, full * share), bar, 2, sheet.color(color));
            var style = sheet.numbers(lone ? Token.BAD : Token.INK2);
            sheet.surface().write(Integer.toString(count.count()), x, baseline, lone ? style.bold() : style);
        }
    }
}
