package justright.labs.initialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import justright.engine.Chance;
import justright.engine.network.Architecture;
import justright.engine.network.Initialization;
import justright.engine.network.Loss;
import justright.engine.network.Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the lab says about the size of first weights, measured on the networks of its statement.
class FirstWeightsTest {

    private static final int INPUTS = 300;
    private static final int UNITS = 200;
    private static final double SURE = 4;

    /// Must hold: empirical variances match the formulas within sampling error.
    @ParameterizedTest
    @EnumSource(Scheme.class)
    void variancesMatchTheirFormulas(Scheme scheme) {
        Initialization drawn = scheme.initialization(0.3);
        Architecture layer = Architecture.of(INPUTS).output(UNITS, Loss.HALF_SQUARED_ERROR);
        double[] w = Parameters.initialize(layer, drawn, Chance.of(3)).W(1).data;
        Summary summary = Summary.of(w);

        double expected = drawn.variance(INPUTS, UNITS);
        double error = expected * Math.sqrt(2.0 / w.length);
        assertThat(summary.deviation() * summary.deviation()).isCloseTo(expected, within(SURE * error + 1e-15));
        double moment = scheme.secondMoment(0.3, INPUTS, UNITS);
        assertThat(summary.size() * summary.size())
                .isCloseTo(moment, within(SURE * moment * Math.sqrt(2.0 / w.length) + 1e-15));
    }

    /// One unit: the spread of its z grows as √n unless Var(w) = 1/n.
    @Test
    void theSpreadOfAUnitGrowsAsTheRootOfItsInputs() {
        OneUnit large = OneUnit.of(Scheme.LARGE, 1, 1);
        OneUnit xavier = OneUnit.of(Scheme.XAVIER, 1, 1);
        for (int i = 1; i < large.inputs().length; i++) {
            double root = Math.sqrt(large.inputs()[i]);
            assertThat(large.spread()[i]).isCloseTo(root, within(0.2 * root));
            assertThat(xavier.spread()[i]).isCloseTo(1, within(0.2));
        }
        assertThat(OneUnit.of(Scheme.HE, 1, 1).spread()[4]).isCloseTo(Math.sqrt(2), within(0.15));
        assertThat(OneUnit.of(Scheme.GLOROT, 1, 1).spread()[4]).isCloseTo(1, within(0.1));
        assertThat(OneUnit.of(Scheme.ZEROS, 1, 1).spread()).containsOnly(0);
    }

    /// Must hold: with linear g, 1/n keeps the variance.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void linearLayersKeepTheVarianceUnderOneOverN(long seed) {
        Wave wave = Runs.wave(Initialization.XAVIER, Bend.LINEAR, 500, 10, 60, seed);

        for (LayerReading layer : wave.layers()) {
            assertThat(layer.a().deviation() * layer.a().deviation()).isBetween(0.75, 1.33);
            assertThat(layer.gain()).isCloseTo(1, within(0.1));
        }
    }

    /// Must hold: 10 ReLU layers of 500 units: He keeps the second moment within a factor of 2, Xavier halves it per
    /// layer.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void heKeepsTheSecondMomentOfReluAndXavierHalvesIt(long seed) {
        List<Double> he = moments(Runs.wave(Initialization.HE, Bend.RELU, 500, 10, 60, seed));
        List<Double> xavier = moments(Runs.wave(Initialization.XAVIER, Bend.RELU, 500, 10, 60, seed));

        for (int l = 0; l < he.size(); l++) {
            assertThat(he.get(l)).as("He, layer %d", l + 1).isBetween(0.5, 2.0);
            double halved = Math.pow(0.5, l + 1);
            assertThat(xavier.get(l)).as("Xavier, layer %d", l + 1).isBetween(halved / 2, halved * 2);
        }
        double perLayer = Math.pow(xavier.getLast() / xavier.getFirst(), 1.0 / (xavier.size() - 1));
        assertThat(perLayer).isCloseTo(0.5, within(0.05));
    }

    private static List<Double> moments(Wave wave) {
        return wave.layers().stream()
                .map(layer -> layer.a().size() * layer.a().size())
                .toList();
    }

    /// Must hold: tanh, N(0, 1), 500 Gaussian inputs, 500 units: over 90 % of activations have |a| > 0.9.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void unitWeightsSaturateTanh(long seed) {
        Wave wave = Runs.wave(Initialization.normal(1), Bend.TANH, 500, 4, 60, seed);

        assertThat(wave.layers())
                .allSatisfy(layer -> assertThat(layer.saturated()).isGreaterThan(0.9));
    }

    /// Always true? In deep sigmoid networks the largest weights bring the largest share of the gradient back.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theLargestWeightsHaveTheHealthiestGradientRatioInDeepSigmoidNets(long seed) {
        double small = Runs.wave(Initialization.normal(0.01), Bend.SIGMOID, 50, 10, 60, seed)
                .gradientRatio();
        double xavier =
                Runs.wave(Initialization.XAVIER, Bend.SIGMOID, 50, 10, 60, seed).gradientRatio();
        double he = Runs.wave(Initialization.HE, Bend.SIGMOID, 50, 10, 60, seed).gradientRatio();
        double large = Runs.wave(Initialization.normal(1), Bend.SIGMOID, 50, 10, 60, seed)
                .gradientRatio();

        assertThat(large).isGreaterThan(100 * he);
        assertThat(he).isGreaterThan(xavier);
        assertThat(xavier).isGreaterThan(small);
    }
}
