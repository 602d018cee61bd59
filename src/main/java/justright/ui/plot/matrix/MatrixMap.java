package justright.ui.plot.matrix;

import java.util.List;
import justright.ui.plot.Axis;
import justright.ui.plot.Frame;
import justright.ui.plot.Numerals;
import justright.ui.plot.Plot;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.Pixels;
import justright.ui.plot.surface.TextStyle;
import justright.ui.theme.Ramp;
import justright.ui.theme.Token;

/// A whole matrix, one small rectangle for each entry, rows from the top; one column is held.
///
/// @param values row by row
/// @param held the column pointed out
/// @param name above the map, in the number font, with the size after it where there is room
@SuppressWarnings("ArrayRecordComponent") // a picture, never compared
public record MatrixMap(int rows, int columns, double[] values, Shade shade, int held, String name) implements Plot {

    private static final double EDGE = 16;
    private static final double HEAD = 26;
    private static final double FOOT = 8;

    /// How entries become colours.
    public enum Shade {
        /// 0 … 1: empty to λ.
        MASK,
        /// −1 … 1: class A to class B.
        SIGNED
    }

    @Override
    public Frame frame(Sheet sheet) {
        Axis down = new Axis(rows, 0, false, Numerals.PLAIN, List.of(), "");
        return new Frame(
                Axis.linear(0, columns),
                down,
                sheet.unit(2),
                sheet.unit(HEAD),
                sheet.width() - sheet.unit(EDGE),
                sheet.height() - sheet.unit(FOOT));
    }

    @Override
    public void paint(Sheet sheet) {
        Frame frame = frame(sheet);
        heading(sheet, frame);
        int width = (int) frame.width();
        int height = (int) frame.height();
        sheet.surface().image(pixels(sheet, width, height), frame.left(), frame.top(), width, height);
        sheet.surface()
                .strokeRect(
                        frame.left() - 0.5, frame.top() - 0.5, width + 1, height + 1, 0, sheet.stroke(Token.LINE, 1));
        double middle = frame.toX(held + 0.5);
        double half = Math.max(2.5, frame.width() / columns / 2 + 1);
        sheet.surface()
                .strokeRect(
                        Math.rint(middle - half) + 0.5,
                        frame.top() - 3.5,
                        Math.rint(2 * half),
                        height + 7,
                        2,
                        sheet.stroke(Token.INK, sheet.unit(1.6)));
    }

    private void heading(Sheet sheet, Frame frame) {
        TextStyle style = sheet.numbers(Token.INK2);
        String size = rows + " × " + columns;
        double room = frame.width() - sheet.surface().widthOf(name, style) - sheet.unit(8);
        sheet.surface().write(name, frame.left(), sheet.unit(17), style.bold());
        if (sheet.surface().widthOf(size, style) <= room) {
            sheet.surface().write(size, frame.right(), sheet.unit(17), style.end());
        }
    }

    /// Each entry as whole pixels, so that nothing is blurred.
    private Pixels pixels(Sheet sheet, int width, int height) {
        Ramp mask = Ramp.of(new Ramp.Stop(0, sheet.color(Token.CARD)), new Ramp.Stop(1, sheet.color(Token.LAMBDA)));
        int[] argb = new int[width * height];
        for (int y = 0; y < height; y++) {
            int row = y * rows / height;
            for (int x = 0; x < width; x++) {
                double value = values[row * columns + x * columns / width];
                argb[y * width + x] = shade == Shade.MASK
                        ? mask.argb(value)
                        : sheet.palette().field().argb((Math.clamp(value, -1, 1) + 1) / 2);
            }
        }
        return new Pixels(width, height, argb);
    }
}
