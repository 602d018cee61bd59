package justright.labs.depth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import justright.engine.kernel.Kernel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Layers of w·I: with b = 0 and g linear, a⁽ᴸ⁾ = wᴸ·x, and where numbers end.
class PowerTest {

    @ParameterizedTest
    @CsvSource({"0.9, 150", "1.1, 150", "1.5, 150", "0.5, 800", "1.5, 800", "1, 2000", "1.02, 1", "0.97, 2"})
    void theLastLayerHoldsThePower(double w, int depth) {
        Passage passage = Runs.pass(w, depth);
        for (int l = 1; l <= depth; l += Math.max(1, depth / 7)) {
            double power = Math.pow(w, l);
            assertThat(passage.layer(l).A()).isCloseTo(power, within(1e-12 * power));
        }
        assertThat(passage.forward()).isCloseTo(Math.pow(w, depth), within(1e-12 * Math.pow(w, depth)));
    }

    @Test
    void everyExampleBeginsWithSizeOne() {
        Signs signs = Signs.of(2, Signs.EXAMPLES, 1);
        for (int j = 0; j < signs.batch().size(); j++) {
            assertThat(Math.abs(signs.batch().x(0, j))).isEqualTo(1);
            assertThat(Math.abs(signs.batch().x(1, j))).isEqualTo(1);
        }
    }

    @Test
    void oneAndAHalfToTheHundredAndFiftieth() {
        assertThat(Runs.pass(1.5, 150).last().A()).isCloseTo(2.59e26, within(0.005e26));
        assertThat(Runs.power(1.5, 150, Kernel.fastest()))
                .isEqualTo(Runs.pass(1.5, 150).last().A());
    }

    @ParameterizedTest
    @CsvSource({
        "1.5, SINGLE, 219, Infinity",
        "0.5, SINGLE, 150, 0",
        "1.5, DOUBLE, 1751, Infinity",
        "0.5, DOUBLE, 1075, 0"
    })
    void numbersEndWhereTheBitsDo(double w, Precision precision, int layer, double what) {
        Passage passage = Runs.pass(Runs.identity(w, layer + 3, precision, Course.PASS), 1);

        assertThat(Onset.of(passage)).contains(new Onset(what, true, layer));
        assertThat(passage.layer(layer - 1).A()).isPositive().isFinite();
        assertThat(passage.layer(layer).A()).isEqualTo(what);
        Ends ends = new DepthRun(Runs.identity(w, 5, Precision.DOUBLE, Course.PASS), 1)
                .frame(Runs.RATE)
                .ends();
        assertThat(ends.end(precision)).isEqualTo(layer);
    }

    @Test
    void infinityTimesZeroIsNoNumber() {
        Passage passage = Runs.pass(Runs.identity(1.5, 222, Precision.SINGLE, Course.PASS), 1);

        assertThat(passage.layer(219).A()).isInfinite();
        assertThat(passage.layer(220).A()).isNaN();
        assertThat(passage.first().dW()).isNaN();
        assertThat(Fate.of(passage)).isEqualTo(Fate.LOST);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0.9, 1, 1.1, 1.5})
    void theErrorGrowsOrFadesOnItsWayBack(double w) {
        Passage passage = Runs.pass(w, 150);
        double power = Math.pow(w, 149);

        assertThat(passage.backward()).isCloseTo(power, within(1e-12 * power));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0.9, 1, 1.1, 1.5})
    void everyLayersGradientHasTheSameSize(double w) {
        Passage passage = Runs.pass(w, 150);
        double power = Math.pow(w, 149);

        assertThat(passage.isEven()).isTrue();
        assertThat(passage.most(LayerSizes::dW)).isCloseTo(passage.least(LayerSizes::dW), within(1e-9 * power));
        assertThat(passage.first().dW() / power).as("a constant").isBetween(0.05, 1.0);
    }

    @Test
    void otherNetworksAreNotEven() {
        Passage random = Runs.pass(Runs.random(Kind.TANH, 1, 20, Course.PASS), 1);

        assertThat(random.isEven()).isFalse();
        assertThat(Runs.pass(Runs.identity(0.5, 400, Precision.SINGLE, Course.PASS), 1)
                        .isEven())
                .as("no gradient at all")
                .isFalse();
    }
}
