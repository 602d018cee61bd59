package justright.labs.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import justright.ui.Screen;
import justright.ui.plot.Axis;
import justright.ui.plot.MarkShape;
import justright.ui.plot.PlotStyle;
import justright.ui.theme.Palette;
import justright.ui.theme.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TrialMapTest {

    private static final Spot MIDDLE = new Spot(0.5, 0.5);

    @BeforeAll
    static void startToolkit() {
        Screen.start();
    }

    private static TrialMark mark(double devError, boolean best) {
        return new TrialMark(MIDDLE, devError, MarkShape.CIRCLE, best, false, false);
    }

    private static String svg(List<TrialMark> marks, List<String> note, String you) {
        return svg(new double[0], marks, note, you);
    }

    private static String svg(double[] cells, List<TrialMark> marks, List<String> note, String you) {
        TrialMap map = new TrialMap(
                Axis.linear(0, 1),
                Axis.linear(0, 1),
                cells,
                List.of(),
                List.of(),
                marks,
                List.of(),
                List.of(),
                note,
                new MapKey(MarkShape.CIRCLE, "best", "given up", you));
        return Screen.call(() -> map.toSvg(Palette.of(Theme.LIGHT), PlotStyle.MULTIPLE, 400, 400));
    }

    private static String svg(TrialMark mark) {
        return svg(List.of(mark), List.of(), "");
    }

    private static long circles(String picture) {
        return picture.lines().filter(line -> line.contains("<circle")).count();
    }

    @Test
    void theMarksAreNamed() {
        assertThat(svg(List.of(), List.of(), "")).contains("best", "given up").doesNotContain("you");
        assertThat(svg(List.of(), List.of(), "you")).contains("best", "given up", "you");
    }

    @Test
    void theBestKeepsItsOwnMark() {
        assertThat(circles(svg(mark(0.12, true)))).isEqualTo(circles(svg(mark(0.12, false))));
    }

    /// Without colour the tint of a cell that was given up is as light as a good one.
    @Test
    void aCellThatWasGivenUpIsCrossedOut() {
        long good = lines(svg(new double[] {0.12}, List.of(), List.of(), ""));
        long lost = lines(svg(new double[] {Double.POSITIVE_INFINITY}, List.of(), List.of(), ""));

        assertThat(lost).isEqualTo(good + 1);
    }

    private static long lines(String picture) {
        return picture.lines().filter(line -> line.contains("<path")).count();
    }

    @Test
    void wordsOverTheMapLieAboveItsMarks() {
        String picture = svg(List.of(mark(0.12, false)), List.of("That box is empty"), "");

        assertThat(picture.indexOf("That box")).isGreaterThan(picture.indexOf("<circle"));
    }
}
