package justright.labs.curveclinic;

import java.util.List;
import justright.labs.curveclinic.CurveClinicModel.Shown;
import justright.ui.plot.Plot;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.Dash;
import justright.ui.plot.surface.Stroke;
import justright.ui.text.Numbers;
import justright.ui.text.Words;
import justright.ui.theme.Token;
import org.jspecify.annotations.Nullable;

/// Nine pairs of small pictures over the same axes, a sick run and the same one cured: J above, train and dev error
/// below, as in the large picture of a patient. Once a fault is named the true one is framed, and a wrong one dashed.
record GalleryPlot(List<Shown> exhibits, Marked marked, Words words) implements Plot {

    /// What is framed.
    ///
    /// @param cause the true one; `named` the one that was named; both `NONE` before
    record Marked(Cause cause, Cause named) {

        static final Marked NOTHING = new Marked(Cause.NONE, Cause.NONE);

        static Marked of(@Nullable Reading now) {
            return now == null || !now.isNamed()
                    ? NOTHING
                    : new Marked(now.patient().cause(), now.named());
        }
    }

    private static final int COLUMNS = 3;
    private static final double EDGE = 14;
    private static final double GAP = 16;
    private static final double ROW_GAP = 10;
    private static final double FOOT = 20;
    private static final double BETWEEN = 4;
    private static final double LINE = 1.2;
    private static final double AROUND = 5;
    private static final double CORNER = 6;

    GalleryPlot {
        exhibits = List.copyOf(exhibits);
    }

    @Override
    public void paint(Sheet sheet) {
        int rows = (Cause.ALL.size() + COLUMNS - 1) / COLUMNS;
        double above = sheet.unit(AROUND);
        double width = (sheet.width() - sheet.unit(2 * EDGE + (COLUMNS - 1) * GAP)) / COLUMNS;
        double height = (sheet.height() - above - sheet.unit(AROUND + (rows - 1) * ROW_GAP)) / rows;
        List<GalleryTitle> titles = exhibits.stream()
                .map(each ->
                        GalleryTitle.of(words.get(CaseWords.name(each.exhibit().cause())), sheet, width))
                .toList();
        int lines = titles.stream().mapToInt(GalleryTitle::lines).max().orElse(1);
        for (int i = 0; i < exhibits.size(); i++) {
            double left = sheet.unit(EDGE) + (i % COLUMNS) * (width + sheet.unit(GAP));
            double top = above + Math.floorDiv(i, COLUMNS) * (height + sheet.unit(ROW_GAP));
            Place place = new Place(left, top, width, height);
            frame(sheet, exhibits.get(i).exhibit().cause(), place);
            titles.get(i).paint(sheet, left, top, lines);
            pair(sheet, exhibits.get(i), place, lines * GalleryTitle.height(sheet));
        }
    }

    /// Where something is painted.
    record Place(double left, double top, double width, double height) {

        double bottom() {
            return top + height;
        }

        private Place grown(double by) {
            return new Place(left - by, top - by, width + 2 * by, height + 2 * by);
        }
    }

    private void frame(Sheet sheet, Cause cause, Place place) {
        boolean right = cause == marked.cause();
        if (cause == Cause.NONE || (!right && cause != marked.named())) {
            return;
        }
        Stroke stroke = sheet.stroke(right ? Token.OK : Token.INK2, sheet.unit(2));
        Place box = place.grown(sheet.unit(AROUND) - 1);
        sheet.surface()
                .strokeRect(
                        box.left(),
                        box.top(),
                        box.width(),
                        box.height(),
                        sheet.unit(CORNER),
                        right
                                ? stroke
                                : stroke.dashed(
                                        Dash.of(5, 4).scaled(sheet.style().unit())));
    }

    private void pair(Sheet sheet, Shown shown, Place place, double head) {
        double top = place.top() + head;
        double high = place.height() - head - sheet.unit(FOOT);
        double half = (place.width() - sheet.unit(BETWEEN)) / 2;
        double middle = place.left() + half + sheet.unit(BETWEEN);
        panel(sheet, shown.sick(), new Place(place.left(), top, half, high), "gallery.sick", Token.BAD);
        panel(sheet, shown.cured(), new Place(middle, top, half, high), "gallery.cured", Token.OK);
    }

    /// A run, and under it what its dev error comes to over the second half.
    private void panel(Sheet sheet, @Nullable Course course, Place place, String key, Token hue) {
        new TinyRun(course, place).paint(sheet);
        double baseline = place.bottom() + LINE * sheet.style().text();
        sheet.surface().write(said(sheet, course, place.width(), key), place.left(), baseline, sheet.words(hue));
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
}
