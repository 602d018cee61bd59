package justright.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import justright.engine.Chance;
import justright.engine.data.Dataset;
import justright.engine.data.Population;
import justright.engine.data.Split;
import justright.engine.network.Activation;
import justright.engine.network.Activations;
import justright.engine.network.Architecture;
import justright.engine.network.Initialization;
import justright.engine.network.Loss;
import justright.engine.network.Parameters;
import justright.engine.network.Penalty;
import justright.engine.optimizer.UpdateRule;
import org.junit.jupiter.api.Test;

class NetworkValuesTest {

    private static final Architecture RICH = Architecture.of(2)
            .dense(5, new Activation.Maxout(3))
            .dense(4, new Activation.Prelu(0.25, true))
            .batchNorm()
            .output(1, Loss.SIGMOID_CROSS_ENTROPY);

    private static Parameters parameters(Architecture architecture) {
        Parameters parameters = Parameters.initialize(architecture, Initialization.XAVIER, Chance.of(2));
        for (int l = 1; l <= parameters.depth(); l++) {
            for (int i = 0; i < parameters.runningMean(l).length; i++) {
                parameters.runningMean(l)[i] = 0.1 * i - 0.15;
                parameters.runningVariance(l)[i] = 0.5 + i;
            }
        }
        return parameters;
    }

    @Test
    void everyNumberComesBack() {
        Parameters parameters = parameters(RICH);
        NetworkValues values = NetworkValues.of(parameters);
        Parameters back = values.into(RICH);
        assertThat(back.flatten()).isEqualTo(parameters.flatten());
        assertThat(back.runningMean(2)).isEqualTo(parameters.runningMean(2));
        assertThat(back.runningVariance(2)).isEqualTo(parameters.runningVariance(2));
        assertThat(NetworkValues.of(back)).isEqualTo(values);
    }

    @Test
    void nothingIsSharedWithTheNetwork() {
        Parameters parameters = parameters(RICH);
        NetworkValues values = NetworkValues.of(parameters);
        double first = parameters.W(1).get(0, 0);
        parameters.W(1).set(0, 0, 99);
        assertThat(values.layers().getFirst().weights().getFirst().getFirst()).isEqualTo(first);
    }

    @Test
    void anEditChangesOneNumber() {
        NetworkValues values = NetworkValues.of(parameters(RICH));
        Parameters edited = values.withWeight(2, 3, 1, -7).withBias(1, 14, 0.5).into(RICH);
        Parameters expected = values.into(RICH);
        expected.W(2).set(3, 1, -7);
        expected.b(1).set(14, 0, 0.5);
        assertThat(edited.flatten()).isEqualTo(expected.flatten());
    }

    @Test
    void anotherDesignIsRefused() {
        NetworkValues values = NetworkValues.of(parameters(RICH));
        List<Architecture> others = List.of(
                Architecture.of(3).dense(5, new Activation.Maxout(3)).output(1, Loss.SIGMOID_CROSS_ENTROPY),
                Architecture.of(2)
                        .dense(5, new Activation.Maxout(3))
                        .dense(4, new Activation.Prelu(0.25, true))
                        .output(1, Loss.SIGMOID_CROSS_ENTROPY),
                Architecture.of(2)
                        .dense(5, new Activation.Maxout(3))
                        .dense(4, Activations.RELU)
                        .batchNorm()
                        .output(1, Loss.SIGMOID_CROSS_ENTROPY));
        assertThat(values.fits(RICH)).isTrue();
        assertThat(others).noneMatch(values::fits);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> values.into(others.getFirst()))
                .withMessageContaining("15 × 2");
    }

    /// A run from numbers that were drawn is the run that drew them.
    @Test
    void aRunFromTheDrawnWeightsIsTheSameRun() {
        NetworkStart start = moons();
        NetworkExperiment drawn = new NetworkExperiment(start);
        NetworkExperiment given = new NetworkExperiment(start.from(NetworkValues.of(drawn.parameters())));
        assertThat(after(50, given)).isEqualTo(after(50, drawn));
    }

    @Test
    void aRunFromEditedWeightsReplaysBitForBitAndIsAnother() {
        NetworkStart start = moons();
        NetworkValues edited =
                NetworkValues.of(new NetworkExperiment(start).parameters()).withWeight(1, 2, 1, 4);
        double[] once = after(50, new NetworkExperiment(start.from(edited)));
        assertThat(after(50, new NetworkExperiment(start.from(edited)))).isEqualTo(once);
        assertThat(after(50, new NetworkExperiment(start))).isNotEqualTo(once);
    }

    private static NetworkStart moons() {
        Dataset moons = new Population.Moons(0.3).sample(100, Chance.of(3));
        Split split = Split.of(moons, 0.5, 0.5, 0, Chance.of(4)).normalized();
        Architecture architecture =
                Architecture.of(2).dense(8, Activations.TANH).output(1, Loss.SIGMOID_CROSS_ENTROPY);
        return new NetworkStart(architecture, Initialization.XAVIER, split.train(), split.dev(), 5);
    }

    private static double[] after(int steps, NetworkExperiment experiment) {
        Hyperparameters steered = new Hyperparameters(UpdateRule.descent(0.3, Penalty.l2(0.5)), 16);
        for (int i = 0; i < steps; i++) {
            experiment.step(steered);
        }
        return experiment.parameters().flatten();
    }
}
