package justright.labs.search;

import java.util.List;
import justright.ui.plot.Axis;
import justright.ui.plot.AxisPainter;
import justright.ui.plot.Frame;
import justright.ui.plot.Margins;
import justright.ui.plot.Plot;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.Dash;
import justright.ui.plot.surface.Outline;
import justright.ui.theme.Token;

/// The trials of a lane as dots on the map, coloured by dev error, with a tick on the margin for every value that was
/// tried. Behind the dots stands nothing, or cells that have each been trained: nothing is interpolated.
///
/// In the plot's coordinates both ranges run from 0 to 1.
///
/// @param x ticks and name, over the part in sight; `y` likewise
/// @param cells dev errors of the map, row by row from below, NaN where there is none; kept and not changed
/// @param boxes frames of the rounds, and the one being drawn
/// @param ahead places that will be tried
/// @param xTicks best dev error of each value tried; `yTicks` likewise
/// @param note lines over an empty map, the first of them bold
/// @param key names of the marks
@SuppressWarnings("ArrayRecordComponent") // a picture, never compared
record TrialMap(
        Axis x,
        Axis y,
        double[] cells,
        List<Box> boxes,
        List<Spot> ahead,
        List<TrialMark> marks,
        List<ValueTick> xTicks,
        List<ValueTick> yTicks,
        List<String> note,
        MapKey key)
        implements Plot {

    private static final double STRIP = 30;
    private static final Margins SPACE = new Margins(44, STRIP + 6, STRIP + 6, 28 + MapKey.HEIGHT);
    private static final double LEAST_TICK = 5;
    private static final double TICK_GAP = 4;
    private static final double TICK_WIDTH = 3;
    private static final double AHEAD = 3;
    private static final double LOST = 0.4;

    @Override
    public Frame frame(Sheet sheet) {
        return SPACE.frame(sheet, x, y);
    }

    @Override
    public void paint(Sheet sheet) {
        Frame frame = frame(sheet);
        sheet.surface()
                .fillRect(frame.left(), frame.top(), frame.width(), frame.height(), 0, sheet.color(Token.RAISED));
        sheet.surface().pushClip(frame.left(), frame.top(), frame.width(), frame.height());
        cells(sheet, frame);
        boxes.forEach(box -> box(sheet, frame, box));
        sheet.surface().popClip();
        new AxisPainter(sheet, frame).field();
        ticks(sheet, frame);
        MapNote words = MapNote.of(note, sheet, frame);
        for (Spot spot : ahead) {
            ahead(sheet, frame, spot, words);
        }
        marks.forEach(mark -> mark.paint(sheet, frame));
        words.paint(sheet);
        key.paint(sheet, frame);
    }

    private void cells(Sheet sheet, Frame frame) {
        for (int cell = 0; cell < cells.length; cell++) {
            double error = cells[cell];
            if (Double.isNaN(error)) {
                continue;
            }
            int column = cell % Field.SIDE;
            int row = cell / Field.SIDE;
            double left = Math.rint(frame.toX((double) column / Field.SIDE));
            double right = Math.rint(frame.toX((column + 1.0) / Field.SIDE));
            double bottom = Math.rint(frame.toY((double) row / Field.SIDE));
            double top = Math.rint(frame.toY((row + 1.0) / Field.SIDE));
            boolean lost = error == Double.POSITIVE_INFINITY;
            var color =
                    lost ? sheet.color(Token.BAD_TINT) : sheet.palette().loss().color(Shade.of(error));
            sheet.surface().fillRect(left, top, right - left, bottom - top, 0, color);
            if (lost) {
                double half = LOST * Math.min(right - left, bottom - top) / 2;
                sheet.surface()
                        .stroke(
                                Outline.cross((left + right) / 2, (top + bottom) / 2, half),
                                sheet.stroke(Token.BAD, sheet.unit(0.8)));
            }
        }
    }

    private static void box(Sheet sheet, Frame frame, Box box) {
        double left = Sheet.crisp(frame.toX(box.left()));
        double right = Sheet.crisp(frame.toX(box.right()));
        double top = Sheet.crisp(frame.toY(box.top()));
        double bottom = Sheet.crisp(frame.toY(box.bottom()));
        sheet.surface().strokeRect(left, top, right - left, bottom - top, 0, sheet.stroke(Token.HALO, sheet.unit(4.5)));
        sheet.surface().strokeRect(left, top, right - left, bottom - top, 0, sheet.stroke(Token.INK, sheet.unit(2)));
    }

    /// A place that will be tried, if no words stand there.
    private static void ahead(Sheet sheet, Frame frame, Spot spot, MapNote words) {
        double px = frame.toX(spot.x());
        double py = frame.toY(spot.y());
        if (frame.contains(px, py) && !words.covers(px, py, sheet.unit(2 * AHEAD))) {
            sheet.surface()
                    .strokeCircle(
                            px,
                            py,
                            sheet.unit(AHEAD),
                            sheet.stroke(Token.CTL, sheet.unit(1.2)).dashed(Dash.of(2, 2)));
        }
    }

    /// Longer where the value did better.
    private void ticks(Sheet sheet, Frame frame) {
        double width = sheet.unit(TICK_WIDTH);
        double bottom = frame.top() - sheet.unit(TICK_GAP);
        double left = frame.right() + sheet.unit(TICK_GAP);
        for (ValueTick tick : xTicks) {
            double px = Math.rint(frame.toX(tick.place()) - width / 2);
            if (px >= frame.left() - width && px <= frame.right()) {
                double length = length(sheet, tick);
                sheet.surface().fillRect(px, bottom - length, width, length, 0, sheet.color(Token.ALPHA));
            }
        }
        for (ValueTick tick : yTicks) {
            double py = Math.rint(frame.toY(tick.place()) - width / 2);
            if (py >= frame.top() - width && py <= frame.bottom()) {
                sheet.surface().fillRect(left, py, length(sheet, tick), width, 0, sheet.color(Token.LAMBDA));
            }
        }
    }

    private static double length(Sheet sheet, ValueTick tick) {
        double good = Double.isFinite(tick.devError()) ? 1 - Shade.of(tick.devError()) : 0;
        return sheet.unit(LEAST_TICK + good * (STRIP - LEAST_TICK - TICK_GAP));
    }
}
