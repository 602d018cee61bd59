package justright.ui.plot.matrix;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.paint.Color;
import justright.ui.plot.Axis;
import justright.ui.plot.AxisPainter;
import justright.ui.plot.Frame;
import justright.ui.plot.Margins;
import justright.ui.plot.Plot;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.Outline;
import justright.ui.plot.surface.Stroke;
import justright.ui.plot.surface.TextStyle;
import justright.ui.theme.Token;

/// What became of a run at each of a grid of settings: one cell a run, coloured by its cost and never interpolated. The
/// cells that came down to the target are fenced in; those that diverged are crossed out.
///
/// In the plot's coordinates column and row are counted from 0 at the lower left, and a cell reaches half a unit to
/// either side.
///
/// @param x ticks and name of the columns, over −½ … columns − ½; `y` likewise of the rows
/// @param costs row by row from below; NaN where no run was made, ∞ where it diverged; kept and not changed
/// @param picked cells that somebody says will train, by their place among the costs
/// @param note lines that stand over an empty map, the first of them bold
@SuppressWarnings("ArrayRecordComponent") // a picture, never compared
public record CellMap(
        Axis x, Axis y, double[] costs, Scale scale, Set<Integer> picked, Optional<Here> here, List<String> note)
        implements Plot {

    private static final Margins SPACE = new Margins(40, 4, 32, 28);
    private static final double GAP = 1;
    private static final double SHAPE = 0.42;
    private static final double CROSS = 0.17;
    private static final double FENCE = 2;
    private static final double DIAMOND = 4;
    private static final double RING = 8;
    private static final double LINE_HEIGHT = 1.6;

    /// How costs become colours: from 0 up to `high`, where they are cut off.
    ///
    /// @param target the cost of a run that trained
    public record Scale(double high, double target) {

        /// Where a cost stands between valley (0) and height (1).
        double shade(double cost) {
            return Math.pow(Math.clamp(cost / high, 0.0, 1.0), SHAPE);
        }
    }

    /// The settings of the moment, between the cells too.
    public record Here(double column, double row) {}

    public CellMap {
        picked = Set.copyOf(picked);
        note = List.copyOf(note);
    }

    @Override
    public Frame frame(Sheet sheet) {
        return SPACE.frame(sheet, x, y);
    }

    private int columns() {
        return (int) Math.round(x.max() - x.min());
    }

    private int rows() {
        return (int) Math.round(y.max() - y.min());
    }

    @Override
    public void paint(Sheet sheet) {
        Frame frame = frame(sheet);
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < columns(); column++) {
                cell(sheet, frame, column, row);
            }
        }
        fence(sheet, frame);
        for (int place : picked) {
            pick(sheet, frame, place);
        }
        new AxisPainter(sheet, frame).field();
        write(sheet, frame);
        here.ifPresent(at -> ring(sheet, frame, at));
    }

    private void cell(Sheet sheet, Frame frame, int column, int row) {
        double left = Math.rint(frame.toX(column - 0.5));
        double right = Math.rint(frame.toX(column + 0.5)) - GAP;
        double top = Math.rint(frame.toY(row + 0.5));
        double bottom = Math.rint(frame.toY(row - 0.5)) - GAP;
        double cost = costs[row * columns() + column];
        if (cost == Double.POSITIVE_INFINITY) {
            sheet.surface().fillRect(left, top, right - left, bottom - top, 0, sheet.color(Token.BAD_TINT));
            double reach = CROSS * Math.min(right - left, bottom - top);
            sheet.surface()
                    .stroke(
                            Outline.cross((left + right) / 2, (top + bottom) / 2, reach),
                            sheet.stroke(Token.BAD, sheet.unit(1.6)));
        } else if (Double.isNaN(cost)) {
            Token color = picked.contains(row * columns() + column) ? Token.LOSS_0 : Token.RAISED;
            sheet.surface().fillRect(left, top, right - left, bottom - top, 0, sheet.color(color));
        } else {
            Color color = sheet.palette().loss().color(scale.shade(cost));
            sheet.surface().fillRect(left, top, right - left, bottom - top, 0, color);
        }
    }

    private boolean trained(int column, int row) {
        boolean inside = column >= 0 && column < columns() && row >= 0 && row < rows();
        return inside && costs[row * columns() + column] <= scale.target();
    }

    /// A line wherever a cell that trained meets one that did not.
    private void fence(Sheet sheet, Frame frame) {
        Stroke stroke = sheet.stroke(Token.INK, sheet.unit(FENCE));
        for (int row = 0; row <= rows(); row++) {
            for (int column = 0; column <= columns(); column++) {
                double left = Math.rint(frame.toX(column - 0.5)) - GAP / 2;
                double right = Math.rint(frame.toX(column + 0.5)) - GAP / 2;
                double bottom = Math.rint(frame.toY(row - 0.5)) - GAP / 2;
                double top = Math.rint(frame.toY(row + 0.5)) - GAP / 2;
                if (trained(column, row) != trained(column - 1, row)) {
                    sheet.surface().line(left, bottom, left, top, stroke);
                }
                if (trained(column, row) != trained(column, row - 1)) {
                    sheet.surface().line(left, bottom, right, bottom, stroke);
                }
            }
        }
    }

    private void pick(Sheet sheet, Frame frame, int place) {
        int column = place % columns();
        int row = place / columns();
        double centreX = frame.toX(column) - GAP / 2;
        double centreY = frame.toY(row) - GAP / 2;
        sheet.surface().fill(Outline.diamond(centreX, centreY, sheet.unit(DIAMOND + 1.6)), sheet.color(Token.HALO));
        sheet.surface().fill(Outline.diamond(centreX, centreY, sheet.unit(DIAMOND)), sheet.color(Token.INK));
    }

    private void ring(Sheet sheet, Frame frame, Here at) {
        double centreX = frame.toX(at.column()) - GAP / 2;
        double centreY = frame.toY(at.row()) - GAP / 2;
        double radius = sheet.unit(RING);
        sheet.surface().strokeCircle(centreX, centreY, radius, sheet.stroke(Token.HALO, sheet.unit(5.5)));
        sheet.surface().strokeCircle(centreX, centreY, radius, sheet.stroke(Token.INK, sheet.unit(2.5)));
    }

    private void write(Sheet sheet, Frame frame) {
        double text = sheet.style().text() + 1;
        double baseline = (frame.top() + frame.bottom()) / 2 - LINE_HEIGHT * text * (note.size() - 1) / 2;
        double middle = (frame.left() + frame.right()) / 2;
        for (int i = 0; i < note.size(); i++) {
            TextStyle style = sheet.words(i == 0 ? Token.INK : Token.INK2)
                    .size(text)
                    .middle()
                    .halo(sheet.color(Token.RAISED));
            sheet.surface()
                    .write(note.get(i), middle, baseline + i * LINE_HEIGHT * text, i == 0 ? style.bold() : style);
        }
    }
}
