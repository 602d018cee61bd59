package justright.labs.depth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import justright.ui.plot.Axis;
import justright.ui.plot.curve.LineStyle;
import justright.ui.plot.curve.LogCurve;
import org.junit.jupiter.api.Test;

/// The small parts: sizes, stops, reach, and how far a pass has come.
class PartsTest {

    @Test
    void sizesNeitherOverflowNorVanish() {
        assertThat(Size.of(3, -4)).isCloseTo(Math.sqrt(12.5), within(1e-15));
        assertThat(Size.of(1e300, 1e300)).isEqualTo(1e300);
        assertThat(Size.of(1e-320, -1e-320)).isEqualTo(1e-320);
        assertThat(Size.of(0, 0)).isZero();
        assertThat(Size.of(1, Double.NEGATIVE_INFINITY)).isInfinite();
        assertThat(Size.of(Double.POSITIVE_INFINITY, Double.NaN)).isNaN();
    }

    @Test
    void aPassGoesOutAndBack() {
        assertThat(new Front(0, 3).phase()).isEqualTo(Front.Phase.REST);
        assertThat(new Front(2, 3))
                .extracting(Front::phase, Front::forward, Front::backward, Front::layer)
                .containsExactly(Front.Phase.FORWARD, 2, 4, 2);
        assertThat(new Front(4, 3))
                .extracting(Front::phase, Front::forward, Front::backward)
                .containsExactly(Front.Phase.ERROR, 3, 4);
        assertThat(new Front(5, 3))
                .extracting(Front::phase, Front::backward, Front::layer)
                .containsExactly(Front.Phase.BACKWARD, 3, 3);
        assertThat(Front.over(3))
                .extracting(Front::phase, Front::forward, Front::backward)
                .containsExactly(Front.Phase.OVER, 3, 1);
        assertThat(new Front(9999, 3).backward()).isEqualTo(1);
    }

    @Test
    void fewLayersAreAllMarkedAndManyEvenly() {
        assertThat(Stops.even(1, 5, 31)).containsExactly(1, 2, 3, 4, 5);
        assertThat(Stops.even(0, 150, 31)).hasSize(31).startsWith(0, 5, 10).endsWith(145, 150);
        assertThat(Stops.even(3, 3, 31)).containsExactly(3);
        assertThat(Stops.ratios(1, 2000, 24)).startsWith(1).endsWith(2000).isSorted();
    }

    @Test
    void whereNumbersEndIsAlwaysMarked() {
        double[] sizes = {1, 1, 1, 0, 0, 0, Double.NaN};

        assertThat(Stops.withOnsets(List.of(0, 6), 0, 6, l -> sizes[l])).containsExactly(0, 2, 3, 5, 6);
    }

    @Test
    void whatIsReachedIsDrawnInFull() {
        Passage passage = Runs.pass(0.9, 10);
        List<LogCurve> lines = Lines.of(passage, new Front(4, 10), Quantity::key);

        assertThat(lines).filteredOn(line -> !line.ghost()).singleElement().satisfies(line -> {
            assertThat(line.xs()).containsExactly(0, 1, 2, 3, 4);
            assertThat(line.name()).isEmpty();
        });
        assertThat(lines).extracting(LogCurve::name).contains("a", "dz", "dw");
        assertThat(Lines.of(passage, Front.over(10), Quantity::key)).hasSize(3).noneMatch(LogCurve::ghost);
        assertThat(Lines.of(passage, new Front(0, 10), Quantity::key))
                .hasSize(3)
                .allMatch(LogCurve::ghost);
    }

    @Test
    void aPinnedRunHasNoMarksUnlessItIsAPoint() {
        assertThat(Lines.pinned(Runs.pass(0.9, 10), 10, "w"))
                .hasSize(3)
                .allMatch(LogCurve::ghost)
                .noneMatch(LogCurve::points);
        assertThat(Lines.pinned(Runs.pass(0.9, 1), 10, "w"))
                .extracting(LogCurve::points)
                .containsExactly(false, true, true);
    }

    @Test
    void aDeeperPinnedRunLeavesThePresentOneItsRoom() {
        assertThat(Lines.pinned(Runs.pass(0.9, 150), 20, "w"))
                .hasSize(3)
                .allMatch(line -> line.xs()[line.xs().length - 1] == 20);
        assertThat(Lines.pinned(Runs.pass(0.9, 5), 20, "w")).allMatch(line -> line.xs()[line.xs().length - 1] == 5);
    }

    @Test
    void oneIsAlwaysInSight() {
        assertThat(reach(0.02, 0.5)).satisfies(axis -> {
            assertThat(axis.min()).isCloseTo(0.01, within(1e-9));
            assertThat(axis.max()).isCloseTo(10, within(1e-9));
        });
        assertThat(reach(1, 1e26).max()).isCloseTo(1e30, within(1e20));
        assertThat(reach(1, 1e26).min()).isLessThan(1);
    }

    @Test
    void withoutEndTheAxisReachesTheEndOfAllNumbers() {
        assertThat(reach(1, Double.POSITIVE_INFINITY).max()).isEqualTo(Float.MAX_VALUE);
        assertThat(reach(1, Double.NaN).min()).isGreaterThan(Float.MIN_VALUE);
        assertThat(reach(1, 0).min()).isEqualTo(Float.MIN_VALUE);
        assertThat(reach(1, 0).max()).isLessThan(Float.MAX_VALUE);
    }

    private static Axis reach(double... sizes) {
        double[] xs = new double[sizes.length];
        return Reach.of(List.of(LogCurve.of(xs, sizes, LineStyle.PLAIN, "")), Precision.SINGLE);
    }
}
