package justright.engine.optimizer;

import static justright.engine.network.Activations.ELU;
import static justright.engine.network.Activations.LEAKY_RELU;
import static justright.engine.network.Activations.LINEAR;
import static justright.engine.network.Activations.MAXOUT;
import static justright.engine.network.Activations.PRELU;
import static justright.engine.network.Activations.RELU;
import static justright.engine.network.Activations.SIGMOID;
import static justright.engine.network.Activations.TANH;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import justright.engine.Chance;
import justright.engine.kernel.Kernel;
import justright.engine.network.Activation;
import justright.engine.network.Architecture;
import justright.engine.network.Batch;
import justright.engine.network.Gradients;
import justright.engine.network.Initialization;
import justright.engine.network.Loss;
import justright.engine.network.Masks;
import justright.engine.network.Network;
import justright.engine.network.Parameters;
import justright.engine.network.Penalty;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

/// A run has the same bits whatever kernels it is on, whether its steps are fused, and from wherever it is resumed.
class SameBitsTest {

    private static final List<Activation> ACTIVATIONS =
            List.of(TANH, RELU, SIGMOID, LINEAR, LEAKY_RELU, PRELU, ELU, MAXOUT);

    @Test
    void theFastestKernelsAreVectorsHere() {
        assertThat(Kernel.fastest()).isNotInstanceOf(Kernel.plain().getClass());
    }

    @Property(tries = 60, seed = "2026")
    void plainAndVectorKernelsAgree(
            @ForAll @IntRange(min = 1, max = 13) int inputs,
            @ForAll @IntRange(min = 1, max = 11) int units,
            @ForAll @IntRange(min = 1, max = 67) int examples,
            @ForAll @IntRange(min = 0, max = 7) int activation,
            @ForAll boolean batchNorm,
            @ForAll @IntRange(min = 0, max = 1_000_000) int seed) {
        Architecture.Draft draft = Architecture.of(inputs).dense(units, ACTIVATIONS.get(activation));
        if (batchNorm) {
            draft.batchNorm();
        }
        Architecture architecture = draft.keepProb(0.8).dense(units + 1, TANH).output(2, Loss.SIGMOID_CROSS_ENTROPY);
        Batch batch = batch(inputs, 2, examples, Chance.of(seed));
        for (Optimizer optimizer : List.of(Optimizer.gradientDescent(), Optimizer.adam())) {
            UpdateRule rule = new UpdateRule(optimizer, 0.1, Penalty.l2(0.5));
            Parameters plain = run(architecture, batch, rule, Kernel.plain(), seed);
            Parameters vector = run(architecture, batch, rule, Kernel.fastest(), seed);
            assertThat(vector.flatten()).containsExactly(plain.flatten());
        }
    }

    /// Layers wide enough to be packed, on batches that are no multiple of anything.
    @Property(tries = 25, seed = "2026")
    void wideLayersAgreeToo(
            @ForAll @IntRange(min = 1, max = 300) int inputs,
            @ForAll @IntRange(min = 14, max = 70) int units,
            @ForAll @IntRange(min = 1, max = 130) int examples,
            @ForAll boolean relu) {
        Architecture architecture = Architecture.of(inputs)
                .dense(units, relu ? RELU : TANH)
                .dense(units + 3, TANH)
                .output(1, Loss.SIGMOID_CROSS_ENTROPY);
        Batch batch = batch(inputs, 1, examples, Chance.of(inputs));
        for (Optimizer optimizer : List.of(Optimizer.gradientDescent(), Optimizer.momentum())) {
            UpdateRule rule = new UpdateRule(optimizer, 0.1, Penalty.l2(0.5));
            Parameters plain = run(architecture, batch, rule, Kernel.plain(), units);
            Parameters vector = run(architecture, batch, rule, Kernel.fastest(), units);
            assertThat(vector.flatten()).containsExactly(plain.flatten());
        }
    }

    /// Rows long enough to be summed in tiles, that end in the middle of one.
    @Test
    void longRowsAgreeToo() {
        Architecture architecture =
                Architecture.of(3).dense(7, TANH).dense(5, RELU).output(1, Loss.SIGMOID_CROSS_ENTROPY);
        Batch batch = batch(3, 1, 2_777, Chance.of(1));
        for (Optimizer optimizer : List.of(Optimizer.gradientDescent(), Optimizer.momentum())) {
            UpdateRule rule = new UpdateRule(optimizer, 0.1, Penalty.l2(0.5));
            assertThat(run(architecture, batch, rule, Kernel.fastest(), 2).flatten())
                    .containsExactly(
                            run(architecture, batch, rule, Kernel.plain(), 2).flatten());
        }
    }

    private static Parameters run(Architecture architecture, Batch batch, UpdateRule rule, Kernel kernel, int seed) {
        Parameters parameters = Parameters.initialize(architecture, Initialization.HE, Chance.of(seed));
        Learner learner = Learner.of(Network.of(parameters, kernel), Chance.of(seed));
        for (int step = 0; step < 3; step++) {
            learner.update(batch, rule);
        }
        return parameters;
    }

    @Test
    void fusedAndSeparateDescentAgree() {
        Architecture architecture =
                Architecture.of(5).dense(7, TANH).dense(6, RELU).output(1, Loss.SIGMOID_CROSS_ENTROPY);
        Batch batch = batch(5, 1, 23, Chance.of(4));
        Penalty penalty = Penalty.l2(0.7).withBiases();
        Parameters fused = Parameters.initialize(architecture, Initialization.XAVIER, Chance.of(3));
        Parameters separate = fused.copy();
        Learner.of(fused, Chance.of(1)).update(batch, UpdateRule.descent(0.3, penalty));

        Network network = Network.of(separate);
        Gradients gradients = Gradients.zeros(architecture);
        network.forwardTraining(batch, Masks.none(architecture));
        network.backward(penalty, gradients);
        double[] theta = separate.flatten();
        double[] g = gradients.flatten();
        for (int i = 0; i < theta.length; i++) {
            theta[i] -= 0.3 * g[i];
        }
        assertThat(fused.flatten()).containsExactly(theta);
    }

    @Test
    void aRestoredRunGoesOnAsTheFirstDid() {
        Architecture architecture = Architecture.of(3)
                .keepProb(0.9)
                .dense(8, PRELU)
                .batchNorm()
                .keepProb(0.7)
                .output(1, Loss.SIGMOID_CROSS_ENTROPY);
        Batch batch = batch(3, 1, 30, Chance.of(5));
        UpdateRule rule = new UpdateRule(Optimizer.adam(), 0.05, Penalty.l1(0.2));
        Learner learner =
                Learner.of(Parameters.initialize(architecture, Initialization.HE, Chance.of(6)), Chance.of(7));
        for (int i = 0; i < 5; i++) {
            learner.update(batch, rule);
        }
        Learner.State state = learner.save();
        double[] first = fiveMore(learner, batch, rule);
        learner.restore(state);
        assertThat(learner.step()).isEqualTo(5);
        assertThat(fiveMore(learner, batch, rule)).containsExactly(first);
    }

    private static double[] fiveMore(Learner learner, Batch batch, UpdateRule rule) {
        for (int i = 0; i < 5; i++) {
            learner.update(batch, rule);
        }
        return learner.parameters().flatten();
    }

    private static Batch batch(int inputs, int outputs, int examples, Chance chance) {
        DMatrixRMaj X = new DMatrixRMaj(inputs, examples);
        DMatrixRMaj Y = new DMatrixRMaj(outputs, examples);
        for (int i = 0; i < X.getNumElements(); i++) {
            X.data[i] = chance.gaussian();
        }
        for (int i = 0; i < Y.getNumElements(); i++) {
            Y.data[i] = chance.below(2);
        }
        return Batch.of(X, Y);
    }
}
