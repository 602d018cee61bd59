package justright.labs.curveclinic;

import justright.ui.plot.Axis;
import justright.ui.plot.Plot;
import justright.ui.plot.Sheet;
import justright.ui.text.Numbers;
import justright.ui.theme.Token;

/// How long the gradient is in each layer: a bar for each, on a log scale, its value at the right.
record SlopesPlot(Slopes slopes) implements Plot {

    private static final Axis SCALE = Axis.log(1e-6, 10);
    private static final double NAME = 58;
    private static final double VALUE = 56;
    private static final double EDGE = 4;
    private static final double TALLEST = 34;
    private static final double THICKNESS = 0.6;
    private static final double OPACITY = 0.85;

    @Override
    public void paint(Sheet sheet) {
        int layers = slopes.lengths().size();
        double pitch = Math.min(sheet.unit(TALLEST), sheet.height() / Math.max(1, layers));
        for (int l = 0; l < layers; l++) {
            row(sheet, l, pitch);
        }
    }

    private void row(Sheet sheet, int layer, double pitch) {
        double length = slopes.lengths().get(layer);
        double left = sheet.unit(NAME);
        double room = Math.max(1, sheet.width() - left - sheet.unit(VALUE));
        double middle = pitch * (layer + 0.5);
        double thick = Math.rint(pitch * THICKNESS);
        double bar = Math.clamp(SCALE.place(length), 0, 1) * room;
        if (bar >= 1) {
            double top = Math.rint(middle - thick / 2);
            sheet.surface().fillRect(left, top, Math.rint(bar), thick, 0, sheet.color(Token.ALPHA, OPACITY));
        }
        double baseline = middle + 0.36 * sheet.style().text();
        sheet.surface()
                .write(
                        "‖$dW$[" + (layer + 1) + "]‖",
                        left - sheet.unit(8),
                        baseline,
                        sheet.words(Token.INK2).end());
        double end = sheet.width() - sheet.unit(EDGE);
        String value = Numbers.significant(length, 1);
        sheet.surface().write(value, end, baseline, sheet.numbers(Token.ALPHA).end());
    }
}
