package justright.labs.trainingloop;

import java.util.List;
import justright.engine.network.ParameterGroup;
import justright.engine.network.ParameterGroup.Kind;
import justright.ui.plot.Plot;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.Align;
import justright.ui.plot.surface.TextStyle;
import justright.ui.text.Numbers;
import justright.ui.theme.Token;

/// All thirteen parameters: what they are, their gradient, and what the update makes of them; a row is empty until its
/// phase has come.
///
/// @param names of the rows
record UpdateTable(NextUpdate next, List<ParameterGroup> groups, Phase phase, List<String> names) implements Plot {

    private static final double EDGE = 16;
    private static final double LABEL = 78;
    private static final double LABEL_GAP = 6;
    private static final double BETWEEN = 12;
    private static final int ROWS = 4;
    /// Narrower cells have two decimals.
    private static final double ROOM_FOR_THREE = 46;
    /// By so much smaller are numbers in narrow cells, so that they stand apart.
    private static final double SMALLER = 1.5;

    private static final double RADIUS = 6;
    private static final double FOOT = 6;

    @Override
    public void paint(Sheet sheet) {
        double pitch = (sheet.height() - sheet.unit(FOOT)) / ROWS;
        double left = sheet.unit(EDGE) + labels(sheet);
        int count = groups.stream().mapToInt(ParameterGroup::size).sum();
        double gaps = sheet.unit(BETWEEN) * (groups.size() - 1);
        double cell = (sheet.width() - left - sheet.unit(EDGE) - gaps) / count;
        boolean roomy = cell / sheet.unit(1) >= ROOM_FOR_THREE;
        lit(sheet, pitch);
        for (int row = 1; row < ROWS; row++) {
            Token color = row == 1 ? Token.INK : Token.ALPHA;
            sheet.surface()
                    .write(
                            names.get(row - 1),
                            sheet.unit(EDGE),
                            baseline(sheet, row, pitch),
                            sheet.numbers(color).bold());
        }
        double x = left;
        for (ParameterGroup group : groups) {
            double width = group.size() * cell;
            String name = "$" + (group.kind() == Kind.W ? "W" : "b") + "^[" + group.layer() + "]$";
            TextStyle title =
                    sheet.words(Token.INK2).size(sheet.style().text() + 1).align(Align.MIDDLE);
            sheet.surface().write(name, x + width / 2, baseline(sheet, 0, pitch), title);
            double line = Sheet.crisp(pitch - sheet.unit(3));
            sheet.surface().line(x + 4, line, x + width - 4, line, sheet.stroke(Token.LINE, 1));
            for (int i = group.start(); i < group.end(); i++) {
                numbers(sheet, i, x + (i - group.start() + 0.5) * cell, pitch, roomy);
            }
            x += width + sheet.unit(BETWEEN);
        }
    }

    /// Room for the names of the rows, the longest of which holds α.
    private double labels(Sheet sheet) {
        double longest = names.stream()
                .mapToDouble(name ->
                        sheet.surface().widthOf(name, sheet.numbers(Token.INK).bold()))
                .max()
                .orElse(0);
        return Math.max(sheet.unit(LABEL), longest + sheet.unit(LABEL_GAP));
    }

    /// Decimals of a row: what the digits before the point of its largest number leave. θ and what becomes of it have
    /// the same; dθ has its own, for next to weights of hundreds its few hundredths still move them.
    static int decimals(boolean roomy, double[]... rows) {
        double largest = 1;
        for (double[] row : rows) {
            for (double value : row) {
                largest = Double.isFinite(value) ? Math.max(largest, Math.abs(value)) : largest;
            }
        }
        return Math.max(0, (roomy ? 3 : 2) - (int) Math.floor(Math.log10(largest)));
    }

    private void lit(Sheet sheet, double pitch) {
        int row = phase == Phase.BACKWARD ? 2 : phase == Phase.UPDATE ? 3 : 0;
        if (row > 0) {
            sheet.surface()
                    .fillRect(
                            sheet.unit(EDGE / 2),
                            Math.rint(row * pitch + 2),
                            sheet.width() - sheet.unit(EDGE),
                            Math.rint(pitch - 4),
                            sheet.unit(RADIUS),
                            sheet.color(Token.ALPHA_TINT));
        }
    }

    private void numbers(Sheet sheet, int i, double x, double pitch, boolean roomy) {
        double size = sheet.style().text() - (roomy ? 0 : SMALLER);
        int decimals = decimals(roomy, next.theta(), next.next());
        write(sheet, Numbers.fixed(next.theta()[i], decimals), x, baseline(sheet, 1, pitch), Token.INK, size);
        if (phase.knows(Phase.BACKWARD)) {
            String gradient = Numbers.fixed(next.gradient()[i], decimals(roomy, next.gradient()));
            write(sheet, gradient, x, baseline(sheet, 2, pitch), Token.ALPHA, size);
        }
        if (phase.knows(Phase.UPDATE)) {
            write(sheet, Numbers.fixed(next.next()[i], decimals), x, baseline(sheet, 3, pitch), Token.ALPHA, size);
        }
    }

    private static void write(Sheet sheet, String number, double x, double y, Token color, double size) {
        sheet.surface().write(number, x, y, sheet.numbers(color).size(size).align(Align.MIDDLE));
    }

    private static double baseline(Sheet sheet, int row, double pitch) {
        return Math.rint((row + 0.5) * pitch + 0.36 * sheet.style().text());
    }
}
