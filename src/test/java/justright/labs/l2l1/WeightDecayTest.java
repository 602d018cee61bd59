package justright.labs.l2l1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import justright.engine.Chance;
import justright.engine.network.Batch;
import justright.engine.network.Initialization;
import justright.engine.network.Parameters;
import justright.engine.optimizer.Learner;
import justright.training.problem.Hidden;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One step of descent where the data have no say. (J and dW with penalties are held to the reference cases
/// `network_step_tanh_deep_l2_lambda5`, `network_step_logreg_l2`, `network_step_relu_relu_l1`,
/// `network_step_l1_with_zero_weights` and their like in `ReferenceCasesTest`.)
class WeightDecayTest {

    private static final int M = 120;

    /// All inputs 0 and both classes equally often: every activation is 0, and so is every gradient.
    private static Batch silent() {
        DMatrixRMaj labels = new DMatrixRMaj(1, M);
        for (int j = 0; j < M; j++) {
            labels.set(0, j, j % 2);
        }
        return Batch.of(new DMatrixRMaj(2, M), labels);
    }

    private static Parameters fresh() {
        return Parameters.initialize(Hidden.LARGE.architecture(2), Initialization.XAVIER, Chance.of(5));
    }

    @ParameterizedTest
    @CsvSource({"0.6, 1", "0.6, 30", "10, 30", "0.01, 0.01"})
    void oneStepMultipliesEveryWeight(double alpha, double lambda) {
        Parameters parameters = fresh();
        Parameters before = parameters.copy();
        Knobs knobs = Runs.knobs(Map.of("learning-rate", Double.toString(alpha), "lambda", Double.toString(lambda)));

        Learner.of(parameters, Chance.of(1))
                .update(silent(), knobs.hyperparameters().rule());

        double factor = 1 - alpha * lambda / M;
        for (int l = 1; l <= parameters.depth(); l++) {
            for (int i = 0; i < parameters.W(l).getNumElements(); i++) {
                double expected = factor * before.W(l).data[i];
                assertThat(parameters.W(l).data[i]).isCloseTo(expected, within(1e-14 * Math.abs(expected)));
            }
            assertThat(parameters.b(l).data).containsOnly(0.0);
        }
    }

    @ParameterizedTest
    @CsvSource({"0.6, 1", "0.6, 30"})
    void oneStepOfL1MovesEveryWeightAsFarTowardsZero(double alpha, double lambda) {
        Parameters parameters = fresh();
        Parameters before = parameters.copy();
        Knobs knobs = Runs.knobs(
                Map.of("learning-rate", Double.toString(alpha), "lambda", Double.toString(lambda), "penalty", "l1"));

        Learner.of(parameters, Chance.of(1))
                .update(silent(), knobs.hyperparameters().rule());

        double step = alpha * lambda / (2 * M);
        for (int l = 1; l <= parameters.depth(); l++) {
            for (int i = 0; i < parameters.W(l).getNumElements(); i++) {
                double was = before.W(l).data[i];
                double expected = Math.signum(was) * Math.max(Math.abs(was) - step, 0);
                assertThat(parameters.W(l).data[i]).isCloseTo(expected, within(1e-15));
            }
        }
    }
}
