package justright.labs.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import justright.engine.network.Initialization;
import justright.training.Direction;
import justright.training.Hyperparameters;
import justright.training.NetworkExperiment;
import justright.training.NetworkStart;
import justright.training.Series;
import justright.training.Trainer;
import justright.training.problem.Hidden;
import justright.training.problem.Problem;
import justright.training.problem.ProblemSpec;
import justright.training.problem.Source;
import org.junit.jupiter.api.Test;

class PlayRunTest {

    private static final Map<String, String> MOONS = Map.of(
            "data", "moons", "noise", "0.3", "examples", "120", "dev", "2000", "hidden", "20 8", "batch", "5000");

    /// Other labs' states open here as the same run.
    @Test
    void isTheRunOfTheOtherLabsBitForBit() {
        Problem problem = Problem.of(new ProblemSpec(Source.MOONS, 0.3, 120, 11));
        NetworkExperiment other = new NetworkExperiment(new NetworkStart(
                Hidden.LARGE.architecture(2), Initialization.XAVIER, problem.train(), problem.dev(), 11));
        Knobs knobs = Runs.knobs(MOONS);
        knobs.learning.learningRate.set(0.6);
        knobs.learning.lambda.set(1);
        PlayRun run = Runs.run(knobs, 11);
        Hyperparameters same = Hyperparameters.fullBatch(knobs.rule().training().rule());
        for (int step = 0; step < 50; step++) {
            other.step(same);
        }
        Runs.steps(run, knobs.rule(), 50);

        assertThat(Runs.weights(run, knobs.rule())).isEqualTo(other.parameters().W(1).data);
        assertThat(run.measure(knobs.rule()).get(Series.DEV_ERROR))
                .isEqualTo(other.measure(same).get(Series.DEV_ERROR));
    }

    @Test
    void aBatchLargerThanTheSetIsTheWholeSet() {
        Map<String, String> all = Map.of("examples", "50", "batch", "50", "hidden", "4");
        Map<String, String> more = Map.of("examples", "50", "batch", "4000", "hidden", "4");
        PlayRule rule = Runs.knobs(all).rule();

        assertThat(Runs.weights(Runs.train(more, 3, 20), rule)).isEqualTo(Runs.weights(Runs.train(all, 3, 20), rule));
    }

    @Test
    void aWeightSetByHandHoldsFromItsStepOnAndIsReplayed() {
        Knobs knobs = Runs.knobs(Map.of("hidden", "4", "examples", "60"));
        PlayRule free = knobs.rule();
        knobs.network.weights.parse("1.2.1=1.5/0");
        PlayRule held = knobs.rule();
        Trainer<PlayRule, PlayFrame> trainer =
                new Trainer<>(Runs.run(knobs, 3), List.of(new Direction<>(0, free)), 100);
        trainer.runTo(40, () -> false);
        trainer.direct(held);
        double shown = trainer.snapshot(0, 100, new justright.training.TrainingState.Paused(), 0)
                .frame()
                .parameters()
                .W(1)
                .get(1, 0);
        assertThat(shown).as("at once, before any update").isEqualTo(1.5);
        trainer.runTo(80, () -> false);
        double[] end = weights(trainer);
        trainer.seek(10);
        trainer.runTo(80, () -> false);
        assertThat(weights(trainer)).isEqualTo(end);

        Trainer<PlayRule, PlayFrame> replayed =
                new Trainer<>(Runs.run(knobs, 3), List.of(new Direction<>(0, free), new Direction<>(40, held)), 100);
        replayed.runTo(80, () -> false);
        assertThat(weights(replayed)).isEqualTo(end);
    }

    private static double[] weights(Trainer<PlayRule, PlayFrame> trainer) {
        return trainer.snapshot(0, 100, new justright.training.TrainingState.Paused(), 0)
                .frame()
                .parameters()
                .W(1)
                .data;
    }

    @Test
    void anEditThatNoUpdateHasHeardOfChangesNothingForGood() {
        Knobs knobs = Runs.knobs(Map.of("hidden", "4", "examples", "60"));
        PlayRule free = knobs.rule();
        PlayRun run = Runs.run(knobs, 3);
        Runs.steps(run, free, 5);
        double before = run.measure(free).get(Series.COST);
        double[] weights = Runs.weights(run, free);
        knobs.network.weights.parse("1.1.1=9/0");

        assertThat(run.measure(knobs.rule()).get(Series.COST)).isNotEqualTo(before);
        assertThat(run.measure(free).get(Series.COST)).isEqualTo(before);
        assertThat(Runs.weights(run, free)).isEqualTo(weights);
    }

    @Test
    void theMeanExplainsNothingAndTheTruthEverything() {
        Knobs knobs = Runs.knobs(Map.of("data", "plane", "noise", "0", "hidden", "none", "initialization", "zeros"));
        PlayRun run = Runs.run(knobs, 3);
        double mean = run.measure(knobs.rule()).get(Series.TRAIN_ERROR);
        assertThat(mean).as("answer 0, and the mean of y is near it").isCloseTo(1, within(0.02));

        Runs.steps(run, knobs.rule(), 500);
        assertThat(run.measure(knobs.rule()).get(Series.DEV_ERROR)).isLessThan(1e-3);
    }

    @Test
    void patienceStopsWhereDevHasNotFallenForSoLong() {
        Knobs knobs = Runs.knobs(Map.of("data", "moons", "noise", "0.3", "hidden", "8", "learning-rate", "1"));
        knobs.learning.stop.set(Stop.PATIENCE);
        knobs.learning.patience.set(200);
        PlayRule rule = knobs.rule();
        PlayRun run = Runs.run(knobs, 3);
        double lowest = 1;
        int lowestStep = 0;
        int step = 0;
        while (!run.isOver() && step < 20_000) {
            run.step(rule);
            step++;
            double dev = run.measure(rule).get(Series.DEV_ERROR);
            if (step % StopRule.BETWEEN_LOOKS == 0 && dev < lowest) {
                lowest = dev;
                lowestStep = step;
            }
        }
        assertThat(run.isOver()).isTrue();
        assertThat(step - lowestStep).isEqualTo(200);
        run.step(rule);
        assertThat(run.isOver()).as("who goes on is not stopped again at once").isFalse();
    }

    @Test
    void aGoalStopsWhereItIsReached() {
        Knobs knobs = Runs.knobs(Map.of("data", "gauss", "noise", "0.3", "hidden", "none"));
        knobs.learning.stop.set(Stop.TARGET);
        knobs.learning.target.set(5);
        PlayRun run = Runs.run(knobs, 3);
        int step = 0;
        while (!run.isOver() && step < 2000) {
            run.step(knobs.rule());
            step++;
        }
        assertThat(run.measure(knobs.rule()).get(Series.DEV_ERROR)).isLessThanOrEqualTo(0.05);
    }

    @Test
    void everyKindOfNetworkLearnsEveryKindOfTask() {
        for (String data : List.of("clusters", "hills", "iris", "xor")) {
            for (String activation : List.of("relu maxout", "prelu elu", "leaky_relu sigmoid", "linear tanh")) {
                Map<String, String> values = new java.util.HashMap<>(Map.of("data", data, "activation", activation));
                values.putAll(Map.of("hidden", "6 5", "batch-norm", "true", "keep-prob", "0.9 0.8"));
                values.putAll(Map.of("noise", "0.1", "optimizer", "adam", "learning-rate", "0.02"));
                values.putAll(Map.of("features", "x1 x2_squared product", "keep-input", "0.95"));
                Knobs knobs = Runs.knobs(values);
                PlayRun run = Runs.run(knobs, 3);
                double before = run.measure(knobs.rule()).get(Series.TRAIN_LOSS);
                Runs.steps(run, knobs.rule(), 300);
                assertThat(run.isFinite()).as("%s %s", data, activation).isTrue();
                assertThat(run.measure(knobs.rule()).get(Series.TRAIN_LOSS))
                        .as("%s %s", data, activation)
                        .isLessThan(before);
            }
        }
    }
}
