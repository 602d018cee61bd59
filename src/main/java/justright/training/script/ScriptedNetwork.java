package justright.training.script;

import java.util.ArrayList;
import java.util.List;
import justright.engine.network.Architecture;
import justright.engine.network.Initialization;
import justright.engine.network.Initialization.Scheme;
import justright.engine.network.Parameters;
import justright.training.Direction;
import justright.training.TrainedNetwork;
import justright.training.TrainedNetwork.Steering;

/// One network of a script and all that steers it, from update to update.
///
/// @param name what no other network of the script is called
/// @param facts before the first update
/// @param last its parameters after the last update
/// @param plan from which update on what steers it, the first at 0; neighbours differ
record ScriptedNetwork(String name, TrainedNetwork<?> facts, Parameters last, List<Direction<Steering>> plan) {

    /// Some hundred lines of numbers.
    private static final int MOST_WRITTEN = 1500;

    ScriptedNetwork {
        plan = List.copyOf(plan);
    }

    /// @param course what steers the experiment
    /// @param updates later ones are left out
    static <H> ScriptedNetwork of(
            String name, TrainedNetwork<H> network, Parameters last, List<Direction<H>> course, int updates) {
        List<Direction<Steering>> plan = new ArrayList<>();
        for (Direction<H> direction : course) {
            Steering next = network.steering().apply(direction.hyperparameters());
            boolean news = plan.isEmpty() || !plan.getLast().hyperparameters().equals(next);
            if (direction.step() <= updates && news) {
                plan.add(new Direction<>(direction.step(), next));
            }
        }
        return new ScriptedNetwork(name, network, last, plan);
    }

    Architecture architecture() {
        return facts.first().architecture();
    }

    /// Whether the script draws the first weights for itself: there are too many to be written down.
    boolean isDrawn() {
        return architecture().weightCount() > MOST_WRITTEN
                && facts.drawn()
                        .map(Initialization::scheme)
                        .filter(this::isRandom)
                        .isPresent();
    }

    private boolean isRandom(Scheme scheme) {
        return scheme != Scheme.ZEROS && scheme != Scheme.CONSTANT;
    }
}
