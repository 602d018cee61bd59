package justright.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import justright.engine.Chance;
import justright.engine.data.Dataset;
import justright.engine.data.Population;
import justright.engine.data.Split;
import justright.engine.network.Activation;
import justright.engine.network.Architecture;
import justright.engine.network.Fault;
import justright.engine.network.Initialization;
import justright.engine.network.Loss;
import justright.engine.network.Network;
import justright.engine.network.Penalty;
import justright.engine.optimizer.Schedule;
import justright.engine.optimizer.UpdateRule;
import org.junit.jupiter.api.Test;

class NetworkExperimentTest {

    private static final TrainingState PAUSED = new TrainingState.Paused();

    private static NetworkStart start() {
        Dataset moons = new Population.Moons(0.3).sample(200, Chance.of(3));
        Split split = Split.of(moons, 0.5, 0.5, 0, Chance.of(4)).normalized();
        Architecture architecture =
                Architecture.of(2).dense(8, new Activation.Tanh()).output(1, Loss.SIGMOID_CROSS_ENTROPY);
        return new NetworkStart(architecture, Initialization.XAVIER, split.train(), split.dev(), 5);
    }

    private static Trainer<Hyperparameters, NetworkFrame> trainer(int batchSize) {
        Hyperparameters steered = new Hyperparameters(UpdateRule.descent(0.3, Penalty.l2(0.5)), batchSize);
        return new Trainer<>(new NetworkExperiment(start()), List.of(new Direction<>(0, steered)), 500);
    }

    private static double[] parametersAt(Trainer<Hyperparameters, NetworkFrame> trainer, int step) {
        while (trainer.step() < step) {
            trainer.advance();
        }
        return trainer.snapshot(1, 500, PAUSED, 0).frame().parameters().flatten();
    }

    @Test
    void aMiniBatchRunIsReplayedBitForBitFromAnyStep() {
        Trainer<Hyperparameters, NetworkFrame> trainer = trainer(16);
        double[] at137 = parametersAt(trainer, 137);
        double[] at300 = parametersAt(trainer, 300);
        trainer.seek(137);
        assertThat(parametersAt(trainer, 137)).isEqualTo(at137);
        assertThat(parametersAt(trainer, 300)).isEqualTo(at300);
        assertThat(parametersAt(trainer(16), 300)).isEqualTo(at300);
    }

    @Test
    void measuringDoesNotDisturbTheRun() {
        Trainer<Hyperparameters, NetworkFrame> watched = trainer(16);
        for (int i = 0; i < 100; i++) {
            watched.advance();
            watched.snapshot(1, 500, PAUSED, 0);
        }
        assertThat(parametersAt(watched, 100)).isEqualTo(parametersAt(trainer(16), 100));
    }

    @Test
    void trainingLowersTheCost() {
        Trainer<Hyperparameters, NetworkFrame> trainer = trainer(Hyperparameters.FULL_BATCH);
        double before = trainer.snapshot(1, 500, PAUSED, 0).measures().get(Series.COST);
        parametersAt(trainer, 500);
        Measures after = trainer.snapshot(1, 500, PAUSED, 0).measures();
        assertThat(after.get(Series.COST)).isLessThan(before);
        assertThat(after.get(Series.COST)).isEqualTo(after.get(Series.TRAIN_LOSS) + after.get(Series.PENALTY));
    }

    @Test
    void aScheduleLowersTheRateFromEpochToEpoch() {
        Schedule halving = new Schedule.Staircase(1, 0.5);
        UpdateRule rule = Moons.steered(0.4, 0.5).rule();
        NetworkExperiment scheduled = Moons.experiment(5);
        NetworkExperiment byHand = Moons.experiment(5);
        Hyperparameters steered = new Hyperparameters(rule, 25, halving);
        for (int step = 0; step < 12; step++) {
            // 100 examples are four batches of 25 an epoch
            double rate = 0.4 / (1 << (step / 4));
            scheduled.step(steered);
            byHand.step(new Hyperparameters(rule.withLearningRate(rate), 25));
        }
        assertThat(scheduled.frame(steered).parameters().flatten())
                .containsExactly(byHand.frame(steered).parameters().flatten());
    }

    /// A backward pass of the caller's choice: from the same weights, another run.
    @Test
    void trainsByTheBackwardPassOfTheGivenNetwork() {
        NetworkStart start = start();
        Hyperparameters steered = Hyperparameters.fullBatch(UpdateRule.descent(0.3, Penalty.l2(0.5)));
        Fault fault = new Fault(Fault.Kind.WEIGHTS_DOUBLED, 1);
        NetworkExperiment right = new NetworkExperiment(start);
        NetworkExperiment wrong = new NetworkExperiment(start, parameters -> Network.withFault(parameters, fault));

        assertThat(wrong.parameters().flatten()).isEqualTo(right.parameters().flatten());
        right.step(steered);
        wrong.step(steered);
        assertThat(wrong.parameters().W(1).data).isNotEqualTo(right.parameters().W(1).data);
        assertThat(wrong.parameters().b(1).data).isEqualTo(right.parameters().b(1).data);
        assertThat(wrong.parameters().W(2).data).isEqualTo(right.parameters().W(2).data);
    }
}
