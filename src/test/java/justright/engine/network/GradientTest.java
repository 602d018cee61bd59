package justright.engine.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import justright.engine.Chance;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

/// Backpropagation against two-sided differences of J, over shapes, activations, losses and penalties.
class GradientTest {

    private static final double EPSILON = 1e-5;

    /// Without kinks, so that a difference never straddles one; kinked ones are in the reference cases.
    private static final List<Activation> SMOOTH =
            List.of(Activations.TANH, Activations.SIGMOID, Activations.LINEAR, Activations.ELU);

    @Property(tries = 80, seed = "2026")
    void backpropagationIsTheSlopeOfTheCost(
            @ForAll @IntRange(min = 1, max = 5) int inputs,
            @ForAll @IntRange(min = 1, max = 6) int units,
            @ForAll @IntRange(min = 1, max = 3) int outputs,
            @ForAll @IntRange(min = 1, max = 19) int examples,
            @ForAll @IntRange(min = 0, max = 3) int activation,
            @ForAll Loss loss,
            @ForAll Penalty.Kind kind,
            @ForAll boolean biases) {
        Architecture architecture = Architecture.of(inputs)
                .dense(units, SMOOTH.get(activation))
                .dense(units, Activations.TANH)
                .output(outputs, loss);
        Penalty penalty = new Penalty(kind, 0.7, biases);
        Parameters parameters = Parameters.zeros(architecture);
        Chance chance = Chance.of(31L * inputs + units + 7L * examples);
        double[] theta = new double[parameters.count()];
        for (int i = 0; i < theta.length; i++) {
            theta[i] = Math.copySign(chance.uniform(0.1, 0.8), chance.gaussian());
        }
        Network network = Network.of(parameters);
        Batch batch = batch(architecture, examples, chance);
        Masks masks = Masks.none(architecture);
        parameters.unflatten(theta);
        Gradients gradients = Gradients.zeros(architecture);
        network.forwardTraining(batch, masks);
        network.backward(penalty, gradients);
        double[] g = gradients.flatten();
        for (int i = 0; i < theta.length; i++) {
            double slope = slope(network, batch, masks, penalty, theta, i);
            assertThat(Math.abs(g[i] - slope)).as("θ[" + i + "]").isLessThan(1e-7 * (1 + Math.abs(slope)));
        }
    }

    private static double slope(Network network, Batch batch, Masks masks, Penalty penalty, double[] theta, int i) {
        double[] moved = theta.clone();
        moved[i] = theta[i] + EPSILON;
        double above = cost(network, batch, masks, penalty, moved);
        moved[i] = theta[i] - EPSILON;
        return (above - cost(network, batch, masks, penalty, moved)) / (2 * EPSILON);
    }

    private static double cost(Network network, Batch batch, Masks masks, Penalty penalty, double[] theta) {
        network.parameters().unflatten(theta);
        network.forwardTraining(batch, masks);
        return network.cost(penalty).total();
    }

    private static Batch batch(Architecture architecture, int examples, Chance chance) {
        DMatrixRMaj X = new DMatrixRMaj(architecture.inputs(), examples);
        DMatrixRMaj Y = new DMatrixRMaj(architecture.outputs(), examples);
        for (int j = 0; j < examples; j++) {
            for (int i = 0; i < X.numRows; i++) {
                X.set(i, j, chance.gaussian());
            }
            Y.set(chance.below(Y.numRows), j, 1);
        }
        return Batch.of(X, Y);
    }

    @Test
    void extremeInputsGiveFiniteCostsAndGradients() {
        Architecture architecture =
                Architecture.of(1).dense(3, Activations.TANH).output(1, Loss.SIGMOID_CROSS_ENTROPY);
        Parameters parameters = Parameters.initialize(architecture, Initialization.normal(1), Chance.of(1));
        Network network = Network.of(parameters);
        DMatrixRMaj X = new DMatrixRMaj(new double[][] {{-1e300, -1000, 0, 1e-300, 1000, 1e300}});
        DMatrixRMaj Y = new DMatrixRMaj(new double[][] {{0, 1, 0, 1, 0, 1}});
        Gradients gradients = Gradients.zeros(architecture);
        network.forwardTraining(Batch.of(X, Y), Masks.none(architecture));
        network.backward(Penalty.NONE, gradients);
        assertThat(network.dataCost()).isFinite();
        assertThat(gradients.flatten()).doesNotContain(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
    }

    @Test
    void divergenceIsAValue() {
        Architecture architecture = Architecture.of(1).output(1, Loss.HALF_SQUARED_ERROR);
        Parameters parameters = Parameters.zeros(architecture);
        parameters.W(1).fill(Double.MAX_VALUE);
        Network network = Network.of(parameters);
        network.forward(Batch.of(new DMatrixRMaj(new double[][] {{2}}), new DMatrixRMaj(1, 1)));
        assertThat(network.dataCost()).isInfinite();
    }

    @Test
    void aFaultThatMakesNoSenseIsRefused() {
        Parameters parameters = Parameters.zeros(Architecture.of(2).output(1, Loss.SIGMOID_CROSS_ENTROPY));
        assertThatThrownBy(() -> Network.withFault(parameters, new Fault(Fault.Kind.DW_TRANSPOSED, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("does not fit");
    }
}
