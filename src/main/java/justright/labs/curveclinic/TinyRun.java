package justright.labs.curveclinic;

import justright.labs.curveclinic.GalleryPlot.Place;
import justright.ui.plot.Axis;
import justright.ui.plot.Frame;
import justright.ui.plot.Sheet;
import justright.ui.theme.Token;
import org.jspecify.annotations.Nullable;

/// A run in a small multiple: J over its log axis, under it train and dev error. Nothing yet if it is still trained.
record TinyRun(@Nullable Course course, Place place) {

    /// What J lies between, for all of them; what goes beyond is cut off.
    static final double LEAST_COST = 0.01;

    static final double MOST_COST = 30;

    /// No error lies above; a run that does worse than guessing is cut off.
    static final double MOST_ERROR = 0.6;

    private static final double COST_SHARE = 0.4;
    private static final double BETWEEN = 3;
    private static final double CORNER = 3;
    private static final double GROUND = 0.5;

    void paint(Sheet sheet) {
        double upper = Math.rint(place.height() * COST_SHARE);
        double lower = place.top() + upper + sheet.unit(BETWEEN);
        Frame cost = frame(Axis.log(LEAST_COST, MOST_COST), place.top(), place.top() + upper);
        Frame error = frame(Axis.linear(0, MOST_ERROR), lower, place.bottom());
        ground(sheet, cost);
        ground(sheet, error);
        double floor = Sheet.crisp(error.bottom());
        sheet.surface().line(error.left(), floor, error.right(), floor, sheet.stroke(Token.CTL, 1));
        if (course != null) {
            new TinyCurve(course, Course.Look::cost, Token.INK).paint(sheet, cost);
            new TinyCurve(course, Course.Look::train, Token.TRAIN).paint(sheet, error);
            new TinyCurve(course, Course.Look::dev, Token.DEV).paint(sheet, error);
        }
    }

    private Frame frame(Axis y, double top, double bottom) {
        return new Frame(Axis.count(Patient.UPDATES), y, place.left(), top, place.left() + place.width(), bottom);
    }

    private static void ground(Sheet sheet, Frame frame) {
        sheet.surface()
                .fillRect(
                        frame.left(),
                        frame.top(),
                        frame.width(),
                        frame.height(),
                        sheet.unit(CORNER),
                        sheet.color(Token.RAISED, GROUND));
    }
}
