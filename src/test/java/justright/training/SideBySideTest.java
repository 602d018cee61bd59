package justright.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import justright.engine.network.Initialization;
import justright.engine.network.Penalty;
import justright.engine.optimizer.UpdateRule;
import justright.training.problem.Hidden;
import justright.training.problem.Problem;
import justright.training.problem.ProblemSpec;
import justright.training.problem.Source;
import org.junit.jupiter.api.Test;

class SideBySideTest {

    private static final Problem PROBLEM = Problem.of(new ProblemSpec(Source.MOONS, 0.3, 40, 1));
    private static final Hyperparameters FAST = Hyperparameters.fullBatch(UpdateRule.descent(0.5, Penalty.NONE));
    private static final Hyperparameters SLOW = Hyperparameters.fullBatch(UpdateRule.descent(0.1, Penalty.NONE));

    private static NetworkExperiment network(Hidden hidden) {
        return new NetworkExperiment(
                new NetworkStart(hidden.architecture(2), Initialization.XAVIER, PROBLEM.train(), PROBLEM.dev(), 1));
    }

    private static SideBySide<Hyperparameters, Hyperparameters, NetworkFrame> both() {
        return new SideBySide<>(List.of(network(Hidden.NONE), network(Hidden.SMALL)), first -> List.of(first, SLOW));
    }

    private static void train(Experiment<Hyperparameters, ?> experiment, Hyperparameters steering, int steps) {
        for (int step = 0; step < steps; step++) {
            experiment.step(steering);
        }
    }

    @Test
    void eachRunsAsIfItWereAlone() {
        NetworkExperiment line = network(Hidden.NONE);
        NetworkExperiment small = network(Hidden.SMALL);
        var together = both();
        train(line, FAST, 50);
        train(small, SLOW, 50);
        train(together, FAST, 50);

        Measures measures = together.measure(FAST);
        assertThat(measures.get(Series.trainError(0)))
                .isEqualTo(line.measure(FAST).get(Series.TRAIN_ERROR));
        assertThat(measures.get(Series.devError(1)))
                .isEqualTo(small.measure(SLOW).get(Series.DEV_ERROR));
        assertThat(together.frame(FAST).get(1).parameters().W(1).data)
                .isEqualTo(small.frame(SLOW).parameters().W(1).data);
        assertThat(measures.values().keySet()).isEqualTo(together.series());
    }

    @Test
    void goesBackWithAllOfThem() {
        var together = both();
        train(together, FAST, 10);
        Object saved = together.save();
        Measures then = together.measure(FAST);
        train(together, FAST, 40);
        assertThat(together.measure(FAST)).isNotEqualTo(then);

        together.restore(saved);
        assertThat(together.measure(FAST)).isEqualTo(then);
    }
}
