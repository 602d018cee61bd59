package justright.labs.augmentation;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import justright.engine.data.Dataset;
import justright.engine.network.Architecture;
import justright.engine.network.Initialization;
import justright.training.Experiment;
import justright.training.Hyperparameters;
import justright.training.NetworkExperiment;
import justright.training.NetworkFrame;
import justright.training.NetworkStart;
import justright.training.SideBySide;

/// The three networks as one run: the same weights to begin with, the same dev set, other pictures to learn from.
final class ThreeRuns {

    private ThreeRuns() {}

    static Experiment<Hyperparameters, AugmentationFrame> of(Knobs.Grounds grounds, long seed) {
        Examples examples = grounds.examples(seed);
        Architecture architecture = grounds.architecture(examples);
        Copier copier = Copier.of(grounds.transforms(), examples.choice().edge(), seed);
        List<Experiment<Hyperparameters, NetworkFrame>> lanes = List.of(
                new CopiesExperiment(start(architecture, examples.few(), examples, seed), copier),
                new NetworkExperiment(start(architecture, examples.few(), examples, seed)),
                new NetworkExperiment(start(architecture, examples.twice(), examples, seed)));
        return new SideBySide<>(lanes, (Hyperparameters all) -> Collections.nCopies(lanes.size(), all), names())
                .reframed(frames -> new AugmentationFrame(
                        frames.stream().map(NetworkFrame::parameters).toList(), examples, copier));
    }

    private static List<String> names() {
        return Stream.of(Lane.values()).map(Lane::id).toList();
    }

    private static NetworkStart start(Architecture architecture, Dataset train, Examples examples, long seed) {
        return new NetworkStart(architecture, Initialization.HE, train, examples.dev(), seed);
    }
}
