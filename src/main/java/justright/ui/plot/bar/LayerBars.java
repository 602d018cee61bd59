package justright.ui.plot.bar;

import java.util.List;
import justright.ui.plot.Axis;
import justright.ui.plot.AxisPainter;
import justright.ui.plot.Frame;
import justright.ui.plot.Margins;
import justright.ui.plot.Plot;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.Dash;
import justright.ui.theme.Token;

/// One horizontal bar for each layer, its value at the right; a pinned run's value is a dashed outline.
///
/// @param lit the row that is told apart by its colour, the others are quiet; −1 if all have the colour
public record LayerBars(List<Row> rows, Axis x, Token color, int lit) implements Plot {

    /// A layer's bar.
    ///
    /// @param pinned the pinned run's value, NaN for none
    /// @param text the value as it is written
    public record Row(String name, double value, double pinned, String text) {}

    private static final Margins SPACE = new Margins(48, 2, 60, 24);
    private static final double NAME_ROOM = 22;
    private static final double BAR_SHARE = 0.68;
    private static final double THICKEST = 30;
    private static final double BAR_OPACITY = 0.85;

    public LayerBars {
        rows = List.copyOf(rows);
    }

    public LayerBars(List<Row> rows, Axis x, Token color) {
        this(rows, x, color, -1);
    }

    @Override
    public Frame frame(Sheet sheet) {
        double left = Math.max(SPACE.left(), widest(sheet) / sheet.style().unit() + NAME_ROOM);
        return new Margins(left, SPACE.top(), SPACE.right(), SPACE.bottom())
                .frame(sheet, x, Axis.linear(rows.size(), 0).marked(List.of()));
    }

    private double widest(Sheet sheet) {
        return rows.stream()
                .mapToDouble(row -> sheet.surface().widthOf(row.name(), sheet.words(Token.INK2)))
                .max()
                .orElse(0);
    }

    private Token color(int row) {
        return lit < 0 || row == lit ? color : Token.INK2;
    }

    @Override
    public void paint(Sheet sheet) {
        Frame frame = frame(sheet);
        double pitch = (frame.height() - sheet.unit(8)) / Math.max(1, rows.size());
        double thickness = Math.rint(Math.min(pitch * BAR_SHARE, sheet.unit(THICKEST)));
        for (int i = 0; i < rows.size(); i++) {
            double top = Math.rint(frame.top() + pitch * i + (pitch - thickness) / 2);
            row(sheet, frame, i, top, thickness);
        }
        AxisPainter axes = new AxisPainter(sheet, frame);
        axes.baseline();
        axes.xTicks();
    }

    private void row(Sheet sheet, Frame frame, int index, double top, double thickness) {
        Row row = rows.get(index);
        Token hue = color(index);
        var surface = sheet.surface();
        double right = Math.min(frame.toX(row.value()), frame.right() + 4);
        if (right > frame.left()) {
            surface.fillRect(frame.left(), top, right - frame.left(), thickness, 0, sheet.color(hue, BAR_OPACITY));
        }
        double was = Math.min(frame.toX(row.pinned()), frame.right() + 4);
        if (was > frame.left()) {
            var dashed = sheet.stroke(Token.INK3, sheet.style().ghost()).dashed(Dash.of(4, 3));
            surface.strokeRect(frame.left() + 0.5, top + 0.5, Math.rint(was - frame.left()), thickness - 1, 0, dashed);
        }
        double baseline = top + thickness / 2 + sheet.style().text() * 0.36;
        surface.write(
                row.name(),
                frame.left() - sheet.unit(10),
                baseline,
                sheet.words(Token.INK2).end());
        surface.write(
                row.text(),
                sheet.width() - sheet.unit(8),
                baseline,
                sheet.numbers(hue).bold().end());
    }
}
