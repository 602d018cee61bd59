package justright.labs.initialization;

import java.util.Collections;
import java.util.List;
import justright.engine.data.Split;
import justright.engine.network.Batch;
import justright.engine.network.Parameters;
import justright.engine.network.Penalty;
import justright.engine.optimizer.UpdateRule;
import justright.training.Experiment;
import justright.training.Hyperparameters;
import justright.training.NetworkExperiment;
import justright.training.NetworkFrame;
import justright.training.NetworkStart;
import justright.training.SideBySide;
import justright.training.Withdrawing;

/// What does not change while the schemes train: the network's design and the examples, which all of them share.
///
/// @param batch the train set, to be sent through the networks as a whole
/// @param inputs of all its features
/// @param inputSignal by how much a feature changes from example to example, see [LayerReading#signal]
/// @param units one unit, drawn by each scheme
/// @param start what a pass through each network shows before the first update
record Race(
        Design design,
        Split sets,
        Batch batch,
        Summary inputs,
        double inputSignal,
        List<OneUnit> units,
        List<Wave> start) {

    /// What frames are taken with before anything has steered: they do not depend on it.
    private static final Hyperparameters ANY = Hyperparameters.fullBatch(UpdateRule.descent(1, Penalty.NONE));

    Race {
        units = List.copyOf(units);
        start = List.copyOf(start);
    }

    /// The training of all schemes on the same examples from the same seed. One whose numbers overflow stays behind.
    static Experiment<Hyperparameters, RaceFrame> experiment(Design design, Digits digits, long seed) {
        Split sets = digits.sets(seed, design.normalized());
        List<Experiment<Hyperparameters, NetworkFrame>> lanes = design.schemes().stream()
                .map(scheme -> lane(design, scheme, sets, seed))
                .toList();
        List<Parameters> first =
                lanes.stream().map(lane -> lane.frame(ANY).parameters()).toList();
        Race race = of(design, sets, first, seed);
        return new SideBySide<>(lanes, (Hyperparameters all) -> Collections.nCopies(lanes.size(), all), names(design))
                .reframed(frames -> new RaceFrame(
                        frames.stream().map(NetworkFrame::parameters).toList(), race));
    }

    private static List<String> names(Design design) {
        return design.schemes().stream().map(Scheme::key).toList();
    }

    private static Race of(Design design, Split sets, List<Parameters> first, long seed) {
        Batch batch = Batch.of(sets.train().x(), sets.train().y());
        return new Race(
                design,
                sets,
                batch,
                Summary.of(sets.train().x().data),
                LayerReading.signal(sets.train().x()),
                OneUnit.all(design, seed),
                first.stream()
                        .map(parameters -> Wave.of(parameters, batch, design.bend()))
                        .toList());
    }

    private static Experiment<Hyperparameters, NetworkFrame> lane(Design design, Scheme scheme, Split sets, long seed) {
        NetworkStart start = new NetworkStart(
                design.architecture(sets.train().features(), sets.train().classes()),
                design.initialization(scheme),
                sets.train(),
                sets.dev(),
                seed);
        return new Withdrawing<>(new NetworkExperiment(start));
    }

    /// What a pass through this scheme's network shows before the first update.
    ///
    /// @throws IllegalArgumentException if it does not race
    Wave start(Scheme scheme) {
        int lane = design.schemes().indexOf(scheme);
        if (lane < 0) {
            throw new IllegalArgumentException(scheme + " does not race");
        }
        return start.get(lane);
    }
}
