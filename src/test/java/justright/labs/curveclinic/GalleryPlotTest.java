package justright.labs.curveclinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import justright.labs.curveclinic.CurveClinicModel.Shown;
import justright.labs.curveclinic.GalleryPlot.Marked;
import justright.ui.Screen;
import justright.ui.plot.PlotStyle;
import justright.ui.text.Language;
import justright.ui.text.Words;
import justright.ui.theme.Palette;
import justright.ui.theme.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class GalleryPlotTest {

    @BeforeAll
    static void startToolkit() {
        Screen.start();
    }

    private static String svg(Course course) {
        return svg(course, Marked.NOTHING, 600);
    }

    private static String svg(Course course, Marked marked, double width) {
        Words words = new Words(
                new SimpleObjectProperty<>(Language.ENGLISH),
                "justright.labs.curveclinic.text",
                "justright/words/shared");
        List<Shown> shown = new ArrayList<>();
        Exhibit.all().forEach(each -> shown.add(new Shown(each, course, null)));
        return Screen.call(() ->
                new GalleryPlot(shown, marked, words).toSvg(Palette.of(Theme.LIGHT), PlotStyle.MULTIPLE, width, 500));
    }

    @Test
    void whatIsNotFiniteLeavesAGap() {
        String picture = svg(new Course(List.of(
                new Course.Look(0, 0.7, 0.5, 0.5),
                new Course.Look(10, Double.POSITIVE_INFINITY, Double.NaN, Double.POSITIVE_INFINITY),
                new Course.Look(20, 0.7, 0.9, 0.2),
                new Course.Look(30, 0.7, 0.4, 0.2))));

        assertThat(picture).doesNotContain("NaN").doesNotContain("Infinity");
    }

    private static Course steady() {
        return new Course(List.of(new Course.Look(0, 0.7, 0.1, 0.1), new Course.Look(800, 0.1, 0.1, 0.1)));
    }

    @Test
    void inANarrowWindowTheNamesAreTheSameOnTwoLines() {
        String picture = svg(steady(), Marked.NOTHING, 330);

        assertThat(picture)
                .contains("Poor initial", "weights", "Inputs not", "normalized")
                .doesNotContain("Raw inputs");
    }

    @Test
    void theTrueCauseIsFramedAndAWrongNameDashed() {
        String open = svg(steady());
        String right = svg(steady(), new Marked(Cause.CAPACITY, Cause.CAPACITY), 600);
        String wrong = svg(steady(), new Marked(Cause.CAPACITY, Cause.OVERFITTING), 600);

        assertThat(frames(right)).isEqualTo(frames(open) + 1);
        assertThat(frames(wrong)).isEqualTo(frames(open) + 2);
        assertThat(wrong).contains("stroke-dasharray=\"5 4\"");
    }

    private static long frames(String picture) {
        return picture.lines()
                .filter(line -> line.startsWith("<rect") && line.contains("stroke="))
                .count();
    }

    @Test
    void everyCauseIsNamed() {
        String picture =
                svg(new Course(List.of(new Course.Look(0, 0.7, 0.5, 0.5), new Course.Look(800, 0.1, 0.1, 0.1))));

        assertThat(picture).contains("Overfitting", "Tiny batches", "Inputs not normalized", "sick 10");
    }
}
