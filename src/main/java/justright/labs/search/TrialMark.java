package justright.labs.search;

import justright.ui.plot.Frame;
import justright.ui.plot.MarkShape;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.Outline;
import justright.ui.theme.Token;

/// One trial on a map: filled by its dev error, crossed out if it was given up, with a star beside it if it is the
/// best.
///
/// @param small whether others stand close about it
record TrialMark(Spot spot, double devError, MarkShape shape, boolean best, boolean chosen, boolean small) {

    private static final double RADIUS = 5.5;
    private static final double SMALL = 4;
    private static final double STAR = 4.5;
    private static final double STAR_GAP = 13;
    private static final double RING = 11;
    private static final double CROSS = 0.55;

    void paint(Sheet sheet, Frame frame) {
        double px = frame.toX(spot.x());
        double py = frame.toY(spot.y());
        if (!frame.contains(px, py)) {
            return;
        }
        double radius = sheet.unit(small ? SMALL : RADIUS);
        if (Double.isFinite(devError)) {
            shape.paint(
                    sheet.surface(),
                    px,
                    py,
                    radius,
                    sheet.palette().loss().color(Shade.of(devError)),
                    sheet.stroke(Token.INK, sheet.unit(1.8)));
        } else {
            lost(sheet, shape, px, py, radius);
        }
        if (best) {
            double above = py - sheet.unit(STAR_GAP);
            star(sheet, px, above > frame.top() + sheet.unit(STAR) ? above : py + sheet.unit(STAR_GAP));
        }
        if (chosen) {
            sheet.surface().strokeCircle(px, py, sheet.unit(RING), sheet.stroke(Token.HALO, sheet.unit(5)));
            sheet.surface().strokeCircle(px, py, sheet.unit(RING), sheet.stroke(Token.INK, sheet.unit(2)));
        }
    }

    /// A trial that was given up or is not finite.
    static void lost(Sheet sheet, MarkShape shape, double px, double py, double radius) {
        shape.paint(sheet.surface(), px, py, radius, sheet.color(Token.CARD), sheet.stroke(Token.BAD, sheet.unit(1.4)));
        sheet.surface().stroke(Outline.cross(px, py, CROSS * radius), sheet.stroke(Token.BAD, sheet.unit(1.6)));
    }

    /// What marks the best, beside the mark itself so that its colour stays in sight.
    static void star(Sheet sheet, double px, double py) {
        MarkShape.STAR.paint(
                sheet.surface(),
                px,
                py,
                sheet.unit(STAR),
                sheet.color(Token.DEV),
                sheet.stroke(Token.HALO, sheet.unit(1.6)));
    }
}
