package justright.labs.whyitworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import justright.engine.network.Cost;
import justright.training.Hyperparameters;
import org.junit.jupiter.api.Test;

class RisesTest {

    @Test
    void countsBothCostsApart() {
        Rises rises = Rises.NONE
                .after(new Cost(0.3, 1), new Cost(0.4, 0.8))
                .after(new Cost(0.4, 0.8), new Cost(0.3, 1))
                .after(new Cost(0.3, 1), new Cost(0.3, 0.9));

        assertThat(rises).isEqualTo(new Rises(3, 1, 1));
        assertThat(Rises.NONE.after(new Cost(0.3, 1), new Cost(0.2, 1.2))).isEqualTo(new Rises(1, 1, 0));
    }

    @Test
    void roundingIsNoRise() {
        assertThat(Rises.rises(0.3, 0.3 + 1e-15)).isFalse();
        assertThat(Rises.rises(0.3, 0.3 + 1e-9)).isTrue();
    }

    /// Each update is judged by the J that it was to lower, so moving λ is no rise.
    @Test
    void aMovedLambdaBeginsTheCountAgain() {
        Knobs knobs = Runs.knobs(Map.of());
        WatchedDescent experiment = Runs.experiment(knobs, WhyItWorksModel.SEED);
        Hyperparameters free = knobs.hyperparameters();
        knobs.lambda.set(3);
        Hyperparameters held = knobs.hyperparameters();
        steps(experiment, free, 500);
        assertThat(experiment.frame(free).rises()).isEqualTo(new Rises(500, 0, 0));

        steps(experiment, held, 300);

        Rises rises = experiment.frame(held).rises();
        assertThat(rises.updates()).isEqualTo(300);
        assertThat(rises.full()).isZero();
        assertThat(rises.data()).isGreaterThan(100);
    }

    @Test
    void countsTheSameAfterLookingBack() {
        Knobs knobs = Runs.knobs(Map.of("lambda", "3"));
        WatchedDescent experiment = Runs.experiment(knobs, WhyItWorksModel.SEED);
        Hyperparameters rule = knobs.hyperparameters();
        steps(experiment, rule, 100);
        Object saved = experiment.save();
        steps(experiment, rule, 400);
        Rises once = experiment.frame(rule).rises();

        experiment.restore(saved);
        assertThat(experiment.frame(rule).rises().updates()).isEqualTo(100);
        steps(experiment, rule, 400);

        assertThat(experiment.frame(rule).rises()).isEqualTo(once);
    }

    private static void steps(WatchedDescent experiment, Hyperparameters rule, int count) {
        for (int i = 0; i < count; i++) {
            experiment.step(rule);
        }
    }
}
