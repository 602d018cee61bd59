package justright.labs.convolution;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import javafx.scene.paint.Color;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.TextStyle;
import justright.ui.theme.Token;
import org.ejml.data.DMatrixRMaj;

/// Draws grids of numbers: grey pixels, or signed values by their size.
final class GridPen {

    private static final double DARKEST = 0.85;
    private static final double AIR = 3;
    private static final double FRAME = 2.4;
    private static final double SMALL = 0.78;
    /// Of a cell's side.
    private static final double MINUS = 0.45;
    /// Nearer to zero the colour says neither.
    private static final double FAINT = 0.03;

    private final Sheet sheet;

    GridPen(Sheet sheet) {
        this.sheet = sheet;
    }

    /// A picture, in ink.
    ///
    /// @param rings of zeros around it, drawn as not being part of it
    void pixels(Box box, DMatrixRMaj values, int rings) {
        boolean written = fits(box, values, Weights::sum, sheet.numbers(Token.INK));
        for (int i = 0; i < values.getNumElements(); i++) {
            int row = i / box.cells();
            int column = i % box.cells();
            boolean inside = Math.min(Math.min(row, column), box.cells() - 1 - Math.max(row, column)) >= rings;
            double share = values.get(i) / Picture.BRIGHTEST;
            Color fill = inside ? sheet.color(Token.INK, DARKEST * share) : sheet.color(Token.RAISED);
            fill(box, i, fill);
            if (written) {
                Token ink = share > 0.5 ? Token.INVERSE : share > 0 ? Token.INK : Token.INK3;
                write(box, i, Weights.sum(values.get(i)), sheet.numbers(ink));
            }
        }
    }

    /// Signed values, the first so many of them; the others are still unknown.
    ///
    /// @param scale the |value| that takes the full colour
    /// @param formats the first that fits is written; the last in small figures if need be; else a minus
    void signed(Box box, DMatrixRMaj values, int known, double scale, List<DoubleFunction<String>> formats) {
        TextStyle plain = sheet.numbers(Token.INK);
        TextStyle small = plain.size(SMALL * sheet.style().text());
        Optional<DoubleFunction<String>> fitting =
                formats.stream().filter(each -> fits(box, values, each, plain)).findFirst();
        Optional<DoubleFunction<String>> format = fitting.or(() -> formats.stream()
                .skip(Math.max(0, formats.size() - 1))
                .filter(each -> fits(box, values, each, small))
                .findFirst());
        for (int i = 0; i < values.getNumElements(); i++) {
            if (i >= known) {
                fill(box, i, sheet.color(Token.CARD));
                continue;
            }
            double share = scale > 0 ? Math.clamp(values.get(i) / scale, -1, 1) : 0;
            fill(box, i, sheet.palette().field().color((share + 1) / 2));
            double value = values.get(i);
            int cell = i;
            format.ifPresentOrElse(
                    each -> write(box, cell, each.apply(value), fitting.isPresent() ? plain : small),
                    () -> sign(box, cell, share));
        }
    }

    /// A frame around some cells, with a light line around it.
    void frame(Box box, int row, int column, int cells) {
        double x = box.x() + column * box.cell();
        double y = box.y() + row * box.cell();
        double side = cells * box.cell();
        sheet.surface().strokeRect(x, y, side, side, 2, sheet.stroke(Token.HALO, sheet.unit(FRAME + 3)));
        sheet.surface().strokeRect(x, y, side, side, 2, sheet.stroke(Token.ALPHA, sheet.unit(FRAME)));
    }

    private boolean fits(Box box, DMatrixRMaj values, DoubleFunction<String> format, TextStyle style) {
        return IntStream.range(0, values.getNumElements())
                .allMatch(i -> sheet.surface().widthOf(format.apply(values.get(i)), style) <= box.cell() - AIR
                        && sheet.style().text() + 2 <= box.cell());
    }

    private void fill(Box box, int i, Color color) {
        int column = i % box.cells();
        int row = i / box.cells();
        double x = box.x() + column * box.cell();
        double y = box.y() + row * box.cell();
        sheet.surface().fillRect(x, y, box.cell(), box.cell(), 0, sheet.color(Token.CARD));
        sheet.surface().fillRect(x, y, box.cell(), box.cell(), 0, color);
        sheet.surface().strokeRect(x + 0.5, y + 0.5, box.cell() - 1, box.cell() - 1, 0, sheet.stroke(Token.LINE, 1));
    }

    private void sign(Box box, int i, double share) {
        if (share > -FAINT) {
            return;
        }
        double x = box.x() + (i % box.cells() + 0.5) * box.cell();
        double y = Math.floor(box.y() + (Math.floorDiv(i, box.cells()) + 0.5) * box.cell()) + 0.5;
        double half = Math.rint(MINUS * box.cell() / 2);
        sheet.surface().line(x - half, y, x + half, y, sheet.stroke(Token.INK2, sheet.unit(1.2)));
    }

    private void write(Box box, int i, String text, TextStyle style) {
        int column = i % box.cells();
        int row = i / box.cells();
        double x = box.x() + (column + 0.5) * box.cell();
        double y = box.y() + (row + 0.5) * box.cell() + 0.36 * sheet.style().text();
        sheet.surface().write(text, x, Math.rint(y), style.middle());
    }
}
