package justright.labs.activations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import justright.engine.Chance;
import justright.engine.network.Activation;
import justright.engine.network.Activations;
import justright.engine.network.Architecture;
import justright.engine.network.Batch;
import justright.engine.network.Gradients;
import justright.engine.network.Initialization;
import justright.engine.network.Loss;
import justright.engine.network.Masks;
import justright.engine.network.Network;
import justright.engine.network.Parameters;
import justright.engine.network.Penalty;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The functions as they are drawn: g and g′. The engine's own against the reference cases: `ReferenceCasesTest`.
class FunctionsTest {

    private static Shape shape(Kind kind) {
        Parameters start = Parameters.initialize(Runs.USUAL.architecture(kind), Initialization.XAVIER, Chance.of(1));
        return Shape.of(start, 1);
    }

    @ParameterizedTest
    @CsvSource({
        "SIGMOID, 0, 0.5, 0.25",
        "SIGMOID, 1000, 1, 0",
        "SIGMOID, -1000, 0, 0",
        "TANH, 0, 0, 1",
        "TANH, 1000, 1, 0",
        "TANH, -1000, -1, 0",
        "RELU, 1000, 1000, 1",
        "RELU, -1000, 0, 0",
        "LEAKY, 1000, 1000, 1",
        "LEAKY, -1000, -10, 0.01",
        "PRELU, -1000, -250, 0.25",
        "ELU, 1000, 1000, 1",
        "ELU, -1000, -1, 0",
        "LINEAR, -1000, -1000, 1"
    })
    void isDrawnAsItIsDefined(Kind kind, double z, double value, double slope) {
        assertThat(shape(kind).value(z)).isEqualTo(value, within(1e-12));
        assertThat(shape(kind).slope(z)).isEqualTo(slope, within(1e-12));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void itsSlopeIsTheDerivativeAwayFromKinks(Kind kind) {
        Shape g = shape(kind);
        double h = 1e-6;
        for (double z : new double[] {-3.3, -1.1, -0.4, 0.7, 2.9}) {
            assertThat(g.slope(z)).isCloseTo((g.value(z + h) - g.value(z - h)) / (2 * h), within(1e-6));
        }
    }

    @Test
    void maxoutOfZeroAndZIsReluExactly() {
        Pieces pieces = new Pieces(new double[] {0, 1}, new double[] {0, 0});
        Shape relu = Shape.of(Activations.RELU);
        for (double z = -8; z <= 8; z += 0.125) {
            assertThat(pieces.value(z)).isEqualTo(relu.value(z));
            assertThat(pieces.slope(z)).isEqualTo(relu.slope(z));
        }
    }

    /// The same in a network at work: the second piece of every unit is what ReLU gets, the first is 0.
    @Test
    void aMaxoutLayerOfZeroAndZIsAReluLayerExactly() {
        Architecture ofRelu = Architecture.of(2).dense(12, Activations.RELU).output(1, Loss.SIGMOID_CROSS_ENTROPY);
        Architecture ofMaxout = Architecture.of(2).dense(12, Activations.MAXOUT).output(1, Loss.SIGMOID_CROSS_ENTROPY);
        Parameters relu = Parameters.initialize(ofRelu, Initialization.HE, Chance.of(3));
        Parameters maxout = Parameters.zeros(ofMaxout);
        System.arraycopy(relu.W(1).data, 0, maxout.W(1).data, 12 * 2, 12 * 2);
        maxout.W(2).setTo(relu.W(2));
        DMatrixRMaj x = gaussian(2, 50);

        assertThat(Network.of(maxout).predict(x).data)
                .isEqualTo(Network.of(relu).predict(x).data);
    }

    @Test
    void preluOfOneHundredthIsLeakyReluExactly() {
        Parameters prelu =
                Parameters.initialize(one(new Activation.Prelu(0.01, false)), Initialization.HE, Chance.of(3));
        Parameters leaky = Parameters.initialize(one(new Activation.LeakyRelu(0.01)), Initialization.HE, Chance.of(3));
        DMatrixRMaj x = gaussian(2, 50);
        assertThat(Network.of(prelu).predict(x).data)
                .isEqualTo(Network.of(leaky).predict(x).data);

        assertThat(gradient(prelu, x)).isEqualTo(gradient(leaky, x));

        Shape drawn = Shape.of(prelu, 1);
        for (double z = -8; z <= 8; z += 0.25) {
            assertThat(drawn.value(z))
                    .isEqualTo(Shape.of(Activations.LEAKY_RELU).value(z));
            assertThat(drawn.slope(z))
                    .isEqualTo(Shape.of(Activations.LEAKY_RELU).slope(z));
        }
    }

    /// ∂J/∂W⁽¹⁾ with every label 1.
    private static double[] gradient(Parameters parameters, DMatrixRMaj x) {
        DMatrixRMaj y = new DMatrixRMaj(1, x.numCols);
        y.fill(1);
        Network network = Network.of(parameters);
        Gradients gradients = Gradients.zeros(parameters.architecture());
        network.forwardTraining(Batch.of(x, y), Masks.none(parameters.architecture()));
        network.backward(Penalty.NONE, gradients);
        return gradients.dW(1).data;
    }

    private static Architecture one(Activation activation) {
        return Architecture.of(2).dense(12, activation).output(1, Loss.SIGMOID_CROSS_ENTROPY);
    }

    private static DMatrixRMaj gaussian(int rows, int columns) {
        Chance chance = Chance.of(9);
        DMatrixRMaj x = new DMatrixRMaj(rows, columns);
        for (int i = 0; i < x.getNumElements(); i++) {
            x.data[i] = chance.gaussian();
        }
        return x;
    }

    @Test
    void elusMeanOnStandardNormalInputIsCloserToZeroThanRelus() {
        Chance chance = Chance.of(5);
        List<Double> z =
                IntStream.range(0, 20_000).mapToObj(_ -> chance.gaussian()).toList();
        double elu = mean(shape(Kind.ELU), z);
        double relu = mean(shape(Kind.RELU), z);

        assertThat(Math.abs(elu)).isLessThan(relu / 2);
        assertThat(relu).isCloseTo(1 / Math.sqrt(2 * Math.PI), within(0.02));
        assertThat(elu).isCloseTo(0.1605, within(0.02));
    }

    private static double mean(Shape g, List<Double> zs) {
        return zs.stream().mapToDouble(g::value).average().orElseThrow();
    }

    /// Between −4.6, where e^z is the leak, and 0 it is the other way round.
    @Test
    void farLeftNoiseMovesEluLessThanLeakyReluAndReluNotAtAll() {
        double[] draws = gaussian(1, 500).data;
        double leaky = Push.of(shape(Kind.LEAKY), -7, 0.5, draws);
        double elu = Push.of(shape(Kind.ELU), -7, 0.5, draws);

        assertThat(Push.of(shape(Kind.RELU), -7, 0.5, draws)).isZero();
        assertThat(elu).isPositive().isLessThan(leaky / 4);
        assertThat(leaky).isCloseTo(0.01 * 0.5, within(0.0005));
        assertThat(Push.of(shape(Kind.ELU), -2, 0.2, draws)).isGreaterThan(Push.of(shape(Kind.LEAKY), -2, 0.2, draws));
    }

    /// Left of 0 ELU's slope e^z falls from 1 to 0, leaky ReLU's stays at the leak, ReLU's at 0.
    @Test
    void eluLiesBetweenReluAndTheLine() {
        for (double z = -8; z < 0; z += 0.25) {
            assertThat(shape(Kind.ELU).slope(z)).isBetween(0.0, 1.0);
            assertThat(shape(Kind.ELU).value(z)).isLessThan(0).isGreaterThan(z);
        }
    }

    @Test
    void maxoutDoublesTheHiddenParameters() {
        assertThat(Runs.USUAL.parameters(Kind.RELU)).isEqualTo(12 * 2 + 12 + 12 * 12 + 12 + 12 + 1);
        assertThat(Runs.USUAL.parameters(Kind.MAXOUT)).isEqualTo(2 * (12 * 2 + 12 + 12 * 12 + 12) + 12 + 1);
        assertThat(Runs.USUAL.parameters(Kind.PRELU)).isEqualTo(Runs.USUAL.parameters(Kind.RELU) + 2);
    }
}
