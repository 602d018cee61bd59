package justright.ui.plot.matrix;

import justright.ui.plot.Plot;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.Pixels;
import justright.ui.plot.surface.TextStyle;
import justright.ui.theme.Token;

/// What the colours of a map's costs mean: from 0, evenly, up to where they are cut off, with a mark at the target.
public record RampKey(String low, String high, CellMap.Scale scale) implements Plot {

    private static final double GAP = 6;
    private static final double HEIGHT = 10;

    @Override
    public void paint(Sheet sheet) {
        TextStyle style = sheet.numbers(Token.INK2);
        double left = Math.rint(sheet.surface().widthOf(low, style) + sheet.unit(GAP));
        double right = Math.rint(sheet.width() - sheet.surface().widthOf(high, style) - sheet.unit(GAP));
        double baseline = sheet.height() / 2 + 0.36 * sheet.style().text();
        double top = Math.rint((sheet.height() - sheet.unit(HEIGHT)) / 2);
        sheet.surface().write(low, 0, baseline, style);
        sheet.surface().write(high, sheet.width(), baseline, style.end());
        int width = (int) (right - left);
        int height = (int) sheet.unit(HEIGHT);
        if (width > 0) {
            sheet.surface().image(pixels(sheet, width, height), left, top, width, height);
            double mark = Sheet.crisp(left + width * scale.target() / scale.high());
            sheet.surface()
                    .line(mark, top - 3, mark, top + sheet.unit(HEIGHT) + 3, sheet.stroke(Token.INK, sheet.unit(2)));
            sheet.surface()
                    .strokeRect(
                            left - 0.5, top - 0.5, width + 1, sheet.unit(HEIGHT) + 1, 0, sheet.stroke(Token.LINE, 1));
        }
    }

    private Pixels pixels(Sheet sheet, int width, int height) {
        int[] argb = new int[width * height];
        for (int i = 0; i < argb.length; i++) {
            argb[i] = sheet.palette().loss().argb(scale.shade(scale.high() * (i % width) / width));
        }
        return new Pixels(width, height, argb);
    }
}
