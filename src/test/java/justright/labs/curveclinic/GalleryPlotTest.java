package justright.labs.curveclinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import justright.labs.curveclinic.CurveClinicModel.Shown;
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
        Words words = new Words(
                new SimpleObjectProperty<>(Language.ENGLISH),
                "justright.labs.curveclinic.text",
                "justright/words/shared");
        List<Shown> shown = new ArrayList<>();
        Exhibit.all().forEach(each -> shown.add(new Shown(each, course, null)));
        return Screen.call(
                () -> new GalleryPlot(shown, words).toSvg(Palette.of(Theme.LIGHT), PlotStyle.MULTIPLE, 600, 500));
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

    @Test
    void everyCauseIsNamed() {
        String picture =
                svg(new Course(List.of(new Course.Look(0, 0.7, 0.5, 0.5), new Course.Look(800, 0.1, 0.1, 0.1))));

        assertThat(picture).contains("Overfitting", "Tiny batches", "Inputs not normalized", "sick 10");
    }
}
