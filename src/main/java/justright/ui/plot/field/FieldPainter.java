package justright.ui.plot.field;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import justright.ui.plot.Frame;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.Dash;
import justright.ui.plot.surface.Outline;
import justright.ui.plot.surface.Pixels;
import justright.ui.plot.surface.Stroke;
import justright.ui.theme.Ramp;
import justright.ui.theme.Token;

/// Draws grids as smoothly scaled images and lines over them with halos.
final class FieldPainter {

    private final Sheet sheet;
    private final Frame frame;

    FieldPainter(Sheet sheet, Frame frame) {
        this.sheet = sheet;
        this.frame = frame;
    }

    /// One pixel for each node, its middle where the node is; `shade` maps heights to 0 … 1 of the ramp.
    void image(Grid grid, Ramp ramp, DoubleUnaryOperator shade) {
        image(grid, (column, row) -> ramp.argb(shade.applyAsDouble(grid.value(column, row))));
    }

    /// One pixel for each node of a grid of this shape, in the colour that each has.
    void image(Grid grid, Wash.Tint tint) {
        int columns = grid.columns();
        int rows = grid.rows();
        int[] argb = new int[columns * rows];
        for (int row = 0; row < rows; row++) {
            int line = (rows - 1 - row) * columns;
            for (int column = 0; column < columns; column++) {
                argb[line + column] = tint.argb(column, row);
            }
        }
        double left = frame.toX(grid.x(-0.5));
        double right = frame.toX(grid.x(columns - 0.5));
        double top = frame.toY(grid.y(rows - 0.5));
        double bottom = frame.toY(grid.y(-0.5));
        double x = frame.toX(grid.minX());
        double y = frame.toY(grid.maxY());
        sheet.surface().pushClip(x, y, frame.toX(grid.maxX()) - x, frame.toY(grid.minY()) - y);
        sheet.surface().image(new Pixels(columns, rows, argb), left, top, right - left, bottom - top);
        sheet.surface().popClip();
    }

    /// A line over a field, with a halo so that it reads on every colour.
    void haloed(List<Polyline> lines, Token color, double width, Dash dash, double halo) {
        Outline outline = Polyline.outline(lines, frame);
        sheet.surface().stroke(outline, Stroke.of(sheet.color(Token.HALO, 0.9), width + halo));
        sheet.surface().stroke(outline, Stroke.of(sheet.color(color), width).dashed(dash));
    }

    void plain(List<Polyline> lines, Stroke stroke) {
        sheet.surface().stroke(Polyline.outline(lines, frame), stroke);
    }
}
