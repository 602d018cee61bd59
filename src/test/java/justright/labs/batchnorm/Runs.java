package justright.labs.batchnorm;

import java.util.List;
import java.util.Map;
import justright.labs.Turned;
import justright.training.Experiment;
import justright.training.Hyperparameters;
import justright.training.Sweep;

/// Races and maps without a screen.
final class Runs {

    private static final Digits DIGITS = new Digits();

    private Runs() {}

    /// The lab's settings with some of them changed.
    static Knobs knobs(Map<String, String> values) {
        Knobs knobs = new Knobs();
        Turned.turn(values, knobs.bench(), knobs.more());
        return knobs;
    }

    /// A whole run of both nets.
    static Experiment<Hyperparameters, RaceFrame> run(Knobs knobs, long seed) {
        Experiment<Hyperparameters, RaceFrame> race = Race.experiment(knobs.design(), DIGITS, seed);
        for (int step = 0; step < BatchNormModel.HORIZON; step++) {
            race.step(knobs.hyperparameters());
        }
        return race;
    }

    static RacePicture end(Knobs knobs, long seed) {
        return RacePicture.of(run(knobs, seed).frame(knobs.hyperparameters()), knobs.hyperparameters());
    }

    static Grounds grounds(Knobs knobs, long seed) {
        return new Grounds(knobs.design(), knobs.batch.getInt(), seed);
    }

    /// What came of these cells, in their order.
    static Atlas map(Grounds grounds, List<Cell> cells, int threads) throws InterruptedException {
        Sweep<Cell, Atlas.Found> sweep =
                Sweep.start(cells, (cell, cancelled) -> grounds.train(cell, DIGITS, cancelled), threads);
        return Atlas.EMPTY.with(sweep.await().stream().map(Sweep.Result::value).toList());
    }

    /// Every second α and k of both maps.
    static List<Cell> coarse() {
        return Lattice.cells().stream()
                .filter(cell -> cell.column() % 2 == 0 && cell.row() % 2 == 0)
                .toList();
    }
}
