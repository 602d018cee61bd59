package justright.training;

import justright.engine.Chance;
import justright.engine.data.Dataset;
import justright.engine.data.Population;
import justright.engine.data.Split;
import justright.engine.network.Activations;
import justright.engine.network.Architecture;
import justright.engine.network.Initialization;
import justright.engine.network.Loss;
import justright.engine.network.Penalty;
import justright.engine.optimizer.UpdateRule;

/// A small real experiment for tests: a network of eight tanh units on noisy moons.
final class Moons {

    private Moons() {}

    static NetworkExperiment experiment(long seed) {
        Dataset moons = new Population.Moons(0.3).sample(200, Chance.of(3));
        Split split = Split.of(moons, 0.5, 0.5, 0, Chance.of(4)).normalized();
        Architecture architecture =
                Architecture.of(2).dense(8, Activations.TANH).output(1, Loss.SIGMOID_CROSS_ENTROPY);
        return new NetworkExperiment(
                new NetworkStart(architecture, Initialization.XAVIER, split.train(), split.dev(), seed));
    }

    static Hyperparameters steered(double learningRate, double lambda) {
        return new Hyperparameters(UpdateRule.descent(learningRate, Penalty.l2(lambda)), 16);
    }
}
