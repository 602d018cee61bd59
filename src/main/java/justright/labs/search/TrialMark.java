package justright.labs.search;

import justright.ui.plot.Frame;
import justright.ui.plot.MarkShape;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.Outline;
import justright.ui.theme.Token;

/// One trial on a map: filled by its dev error, crossed out if it was given up, a star if it is the best.
///
/// @param small whether others stand close about it
record TrialMark(Spot spot, double devError, MarkShape shape, boolean best, boolean chosen, boolean small) {

    private static final double RADIUS = 5.5;
    private static final double SMALL = 4;
    private static final double STAR = 6.5;
    private static final double RING = 11;
    private static final double CROSS = 0.55;

    void paint(Sheet sheet, Frame frame) {
        double px = frame.toX(spot.x());
        double py = frame.toY(spot.y());
        if (!frame.contains(px, py)) {
            return;
        }
        double radius = sheet.unit(small ? SMALL : RADIUS);
        if (best) {
            MarkShape.STAR.paint(
                    sheet.surface(),
                    px,
                    py,
                    sheet.unit(STAR),
                    sheet.color(Token.DEV),
                    sheet.stroke(Token.HALO, sheet.unit(1.6)));
        } else if (Double.isFinite(devError)) {
            shape.paint(
                    sheet.surface(),
                    px,
                    py,
                    radius,
                    sheet.palette().loss().color(Shade.of(devError)),
                    sheet.stroke(Token.INK, sheet.unit(1.8)));
        } else {
            shape.paint(
                    sheet.surface(), px, py, radius, sheet.color(Token.CARD), sheet.stroke(Token.BAD, sheet.unit(1.4)));
            sheet.surface().stroke(Outline.cross(px, py, CROSS * radius), sheet.stroke(Token.BAD, sheet.unit(1.6)));
        }
        if (chosen) {
            sheet.surface().strokeCircle(px, py, sheet.unit(RING), sheet.stroke(Token.HALO, sheet.unit(5)));
            sheet.surface().strokeCircle(px, py, sheet.unit(RING), sheet.stroke(Token.INK, sheet.unit(2)));
        }
    }
}
