package justright.engine.optimizer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import justright.engine.Chance;
import justright.engine.kernel.Kernel;
import justright.engine.network.Activation;
import justright.engine.network.Activations;
import justright.engine.network.Architecture;
import justright.engine.network.Batch;
import justright.engine.network.Initialization;
import justright.engine.network.Loss;
import justright.engine.network.Network;
import justright.engine.network.Parameters;
import justright.engine.network.Penalty;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.ejml.data.DMatrixRMaj;

/// Whatever the shapes and values, an update throws nothing: the parameters stay finite, or are divergent and say so,
/// and plain and vector kernels do the same to the last bit.
class ExtremesTest {

    private static final double[] EXTREMES = {
        0, -0.0, 1e3, -1e3, Double.MIN_VALUE, -Double.MIN_VALUE, Double.MIN_NORMAL, 1e-300, 1, -1, 1e-8, 20
    };

    private static final List<Activation> ACTIVATIONS = List.of(
            Activations.LINEAR,
            Activations.SIGMOID,
            Activations.TANH,
            Activations.RELU,
            Activations.LEAKY_RELU,
            Activations.PRELU,
            new Activation.Prelu(0.1, true),
            Activations.ELU,
            Activations.MAXOUT,
            new Activation.Maxout(3));

    private static final List<Optimizer> OPTIMIZERS =
            List.of(Optimizer.gradientDescent(), Optimizer.momentum(), Optimizer.rmsProp(), Optimizer.adam());

    @Property(tries = 400, seed = "2026")
    void anUpdateIsFiniteOrDivergentAndTheSameOnAllKernels(
            @ForAll @IntRange(min = 0, max = 9) int activation,
            @ForAll @IntRange(min = 0, max = 3) int optimizer,
            @ForAll Loss loss,
            @ForAll Penalty.Kind penalty,
            @ForAll boolean batchNorm,
            @ForAll boolean dropout,
            @ForAll @IntRange(min = 1, max = 5) int units,
            @ForAll @IntRange(min = 1, max = 19) int examples,
            @ForAll @IntRange(min = 0, max = 1_000_000) int seed) {
        Architecture.Draft draft = Architecture.of(2)
                .keepProb(dropout ? 0.8 : 1)
                .dense(units, ACTIVATIONS.get(activation))
                .keepProb(dropout ? 0.5 : 1);
        int outputs = loss == Loss.SOFTMAX_CROSS_ENTROPY ? 3 : 1;
        Architecture architecture = (batchNorm ? draft.batchNorm() : draft)
                .dense(1, Activations.TANH)
                .output(outputs, loss);
        UpdateRule rule = new UpdateRule(OPTIMIZERS.get(optimizer), 0.1, new Penalty(penalty, 0.5, true));
        Batch batch = batch(outputs, examples, Chance.of(seed));
        Learner plain = learner(architecture, Kernel.plain(), seed);
        Learner vector = learner(architecture, Kernel.fastest(), seed);
        for (int step = 0; step < 4; step++) {
            plain.update(batch, rule);
            vector.update(batch, rule);
        }
        assertThat(vector.parameters().flatten())
                .containsExactly(plain.parameters().flatten());
        boolean finite = plain.parameters().isFinite();
        double cost = plain.evaluate(batch).dataCost();
        if (loss.isClassification()) {
            assertThat(finite).isTrue();
            assertThat(cost).isFinite();
        } else {
            // inputs of 1e3 through linear units may diverge under the squared error: then the parameters say so
            assertThat(finite && Double.isNaN(cost)).isFalse();
        }
    }

    private static Learner learner(Architecture architecture, Kernel kernel, int seed) {
        Parameters parameters = Parameters.initialize(architecture, Initialization.normal(0.5), Chance.of(seed));
        return Learner.of(Network.of(parameters, kernel), Chance.of(seed));
    }

    private static Batch batch(int outputs, int examples, Chance chance) {
        DMatrixRMaj X = new DMatrixRMaj(2, examples);
        DMatrixRMaj Y = new DMatrixRMaj(outputs, examples);
        for (int j = 0; j < examples; j++) {
            X.set(0, j, EXTREMES[chance.below(EXTREMES.length)]);
            X.set(1, j, EXTREMES[chance.below(EXTREMES.length)]);
            if (outputs == 1) {
                Y.set(0, j, chance.below(2));
            } else {
                Y.set(chance.below(outputs), j, 1);
            }
        }
        return Batch.of(X, Y);
    }
}
