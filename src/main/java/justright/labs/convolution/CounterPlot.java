package justright.labs.convolution;

import java.util.List;
import justright.ui.plot.Plot;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.TextStyle;
import justright.ui.text.Numbers;
import justright.ui.theme.Token;

/// Parameters of two layers of equal output: a bar for each, to scale, with how its number comes about.
record CounterPlot(List<Row> rows) implements Plot {

    private static final double EDGE = 16;
    private static final double BAR = 12;
    private static final double RADIUS = 3;
    private static final double TALLEST = 84;

    /// @param sum how the count comes about
    record Row(String name, int count, String sum, Token color) {}

    CounterPlot {
        rows = List.copyOf(rows);
    }

    @Override
    public void paint(Sheet sheet) {
        int most = rows.stream().mapToInt(Row::count).max().orElse(1);
        double edge = sheet.unit(EDGE);
        double room = sheet.width() - 2 * edge;
        double pitch = Math.min(sheet.height() / rows.size(), sheet.unit(TALLEST));
        double first = Math.max(0, (sheet.height() - pitch * rows.size()) / 2);
        double text = sheet.style().text();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            double block = 2 * text + sheet.unit(BAR + 16);
            double y = first + i * pitch + Math.max(0, (pitch - block) / 2) + text;
            TextStyle name = sheet.words(Token.INK);
            sheet.surface().write(row.name(), edge, y, name);
            TextStyle count = sheet.numbers(Token.INK).bold().end();
            sheet.surface().write(Numbers.whole(row.count()), sheet.width() - edge, y, count);
            double width = Math.max(sheet.unit(2), room * row.count() / most);
            sheet.surface()
                    .fillRect(
                            edge,
                            Math.rint(y + sheet.unit(6)),
                            width,
                            sheet.unit(BAR),
                            Math.min(sheet.unit(RADIUS), width / 2),
                            sheet.color(row.color()));
            sheet.surface().write(row.sum(), edge, y + sheet.unit(BAR + 12) + text * 0.8, sheet.numbers(Token.INK2));
        }
    }
}
