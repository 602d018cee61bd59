package justright.labs.curveclinic;

import java.util.List;
import justright.labs.curveclinic.CurveClinicModel.Shown;
import justright.ui.plot.Axis;
import justright.ui.plot.Frame;
import justright.ui.plot.Plot;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.TextStyle;
import justright.ui.text.Numbers;
import justright.ui.text.Words;
import justright.ui.theme.Token;
import org.jspecify.annotations.Nullable;

/// Nine pairs of small pictures over the same axes: train and dev error of a sick run, and of the same one cured.
record GalleryPlot(List<Shown> exhibits, Words words) implements Plot {

    private static final int COLUMNS = 3;
    private static final double EDGE = 14;
    private static final double GAP = 16;
    private static final double ROW_GAP = 12;
    private static final double HEAD = 20;
    private static final double FOOT = 20;
    private static final double BETWEEN = 4;
    /// No error lies above; a run that does worse than guessing is cut off.
    private static final double MOST = 0.6;

    GalleryPlot {
        exhibits = List.copyOf(exhibits);
    }

    @Override
    public void paint(Sheet sheet) {
        int rows = (Cause.ALL.size() + COLUMNS - 1) / COLUMNS;
        double width = (sheet.width() - sheet.unit(2 * EDGE + (COLUMNS - 1) * GAP)) / COLUMNS;
        double height = (sheet.height() - sheet.unit(EDGE + (rows - 1) * ROW_GAP)) / rows;
        for (int i = 0; i < exhibits.size(); i++) {
            double left = sheet.unit(EDGE) + (i % COLUMNS) * (width + sheet.unit(GAP));
            double top = Math.floorDiv(i, COLUMNS) * (height + sheet.unit(ROW_GAP));
            exhibit(sheet, exhibits.get(i), new Place(left, top, width, height));
        }
    }

    private record Place(double left, double top, double width, double height) {}

    private void exhibit(Sheet sheet, Shown shown, Place place) {
        double baseline = place.top() + 1.1 * sheet.style().text();
        TextStyle title = sheet.words(Token.INK).bold();
        sheet.surface()
                .write(name(sheet, shown.exhibit().cause(), place.width(), title), place.left(), baseline, title);
        double top = place.top() + sheet.unit(HEAD);
        double bottom = place.top() + place.height() - sheet.unit(FOOT);
        double half = (place.width() - sheet.unit(BETWEEN)) / 2;
        double middle = place.left() + half + sheet.unit(BETWEEN);
        panel(sheet, shown.sick(), new Place(place.left(), top, half, bottom - top), "gallery.sick", Token.BAD);
        panel(sheet, shown.cured(), new Place(middle, top, half, bottom - top), "gallery.cured", Token.OK);
    }

    /// The short name where there is no room for the whole one.
    private String name(Sheet sheet, Cause cause, double room, TextStyle style) {
        String whole = words.get(CaseWords.name(cause));
        return sheet.surface().widthOf(whole, style) <= room ? whole : words.get("gallery." + cause.key());
    }

    /// The number alone where there is no room for a word.
    private String said(Sheet sheet, @Nullable Course course, double room, String key) {
        if (course == null) {
            return "…";
        }
        String number = Numbers.percent(course.late(), 0);
        String whole = words.get(key, number);
        return sheet.surface().widthOf(whole, sheet.words(Token.INK)) <= room ? whole : number;
    }

    /// A run's errors, and under them what its dev error comes to over the second half.
    private void panel(Sheet sheet, @Nullable Course course, Place place, String key, Token hue) {
        Frame frame = new Frame(
                Axis.count(Patient.UPDATES),
                Axis.linear(0, MOST),
                place.left(),
                place.top(),
                place.left() + place.width(),
                place.top() + place.height());
        sheet.surface()
                .fillRect(frame.left(), frame.top(), frame.width(), frame.height(), 3, sheet.color(Token.RAISED, 0.5));
        double baseline = frame.bottom() + 1.25 * sheet.style().text();
        sheet.surface().write(said(sheet, course, place.width(), key), frame.left(), baseline, sheet.words(hue));
        double floor = Sheet.crisp(frame.bottom());
        sheet.surface().line(frame.left(), floor, frame.right(), floor, sheet.stroke(Token.CTL, 1));
        if (course != null) {
            new TinyCurve(course, Course.Look::train, Token.TRAIN).paint(sheet, frame);
            new TinyCurve(course, Course.Look::dev, Token.DEV).paint(sheet, frame);
        }
    }
}
