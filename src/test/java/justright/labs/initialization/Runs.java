package justright.labs.initialization;

import java.util.Map;
import justright.engine.Chance;
import justright.engine.network.Architecture;
import justright.engine.network.Batch;
import justright.engine.network.Initialization;
import justright.engine.network.Loss;
import justright.engine.network.Parameters;
import justright.labs.Turned;
import justright.training.Experiment;
import justright.training.Hyperparameters;
import org.ejml.data.DMatrixRMaj;

/// Races and passes without a screen.
final class Runs {

    private static final Digits DIGITS = new Digits();

    private Runs() {}

    /// The lab's settings with some of them changed.
    static Knobs knobs(Map<String, String> values) {
        Knobs knobs = new Knobs();
        Turned.turn(values, knobs.bench(), knobs.more());
        return knobs;
    }

    static Experiment<Hyperparameters, RaceFrame> race(Knobs knobs, long seed) {
        return Race.experiment(knobs.design(), DIGITS, seed);
    }

    /// A whole run of these settings.
    static Experiment<Hyperparameters, RaceFrame> run(Knobs knobs, long seed) {
        Experiment<Hyperparameters, RaceFrame> race = race(knobs, seed);
        for (int step = 0; step < InitializationModel.HORIZON; step++) {
            race.step(knobs.hyperparameters());
        }
        return race;
    }

    /// A pass of Gaussian examples through equal layers with as many inputs as units.
    static Wave wave(Initialization initialization, Bend bend, int units, int layers, int examples, long seed) {
        Architecture.Draft draft = Architecture.of(units);
        for (int l = 0; l < layers; l++) {
            draft.dense(units, bend.activation());
        }
        Architecture architecture = draft.output(2, Loss.SOFTMAX_CROSS_ENTROPY);
        Chance chance = Chance.of(seed);
        DMatrixRMaj X = new DMatrixRMaj(units, examples);
        Chance inputs = chance.stream("inputs");
        for (int i = 0; i < X.getNumElements(); i++) {
            X.data[i] = inputs.gaussian();
        }
        DMatrixRMaj Y = new DMatrixRMaj(2, examples);
        for (int j = 0; j < examples; j++) {
            Y.set(j % 2, j, 1);
        }
        Parameters parameters = Parameters.initialize(architecture, initialization, chance.stream("weights"));
        return Wave.of(parameters, Batch.of(X, Y), bend);
    }
}
