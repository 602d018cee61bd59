package justright.labs.batchnorm;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import justright.engine.data.Dataset;
import justright.engine.data.Split;
import justright.engine.network.Batch;
import justright.training.Experiment;
import justright.training.Hyperparameters;
import justright.training.NetworkExperiment;
import justright.training.NetworkFrame;
import justright.training.NetworkStart;
import justright.training.SideBySide;
import justright.training.Withdrawing;

/// What does not change while both nets train: their design and the examples, which they share.
///
/// @param train the train set as one batch; `dev` likewise
record Race(Design design, long seed, Batch train, Batch dev) {

    /// The training of both nets from the same first weights on the same batches. One whose numbers overflow stays
    /// behind.
    static Experiment<Hyperparameters, RaceFrame> experiment(Design design, Digits digits, long seed) {
        Split sets = digits.sets(seed);
        List<Experiment<Hyperparameters, NetworkFrame>> lanes = Stream.of(Lane.WITHOUT, Lane.WITH)
                .<Experiment<Hyperparameters, NetworkFrame>>map(
                        lane -> new Withdrawing<>(new NetworkExperiment(start(design, lane, sets, seed))))
                .toList();
        Race race = new Race(design, seed, batch(sets.train()), batch(sets.dev()));
        return new SideBySide<>(lanes, (Hyperparameters both) -> Collections.nCopies(lanes.size(), both))
                .reframed(frames -> new RaceFrame(
                        frames.stream().map(NetworkFrame::parameters).toList(), race));
    }

    /// Where one of the nets starts. W is drawn before anything that only batch norm has, so both get the same.
    static NetworkStart start(Design design, Lane lane, Split sets, long seed) {
        return new NetworkStart(
                design.architecture(lane, sets.train().features(), sets.train().classes()),
                design.initialization(),
                sets.train(),
                sets.dev(),
                seed);
    }

    private static Batch batch(Dataset set) {
        return Batch.of(set.x(), set.y());
    }
}
