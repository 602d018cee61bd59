package justright.labs.augmentation;

import java.util.List;
import justright.engine.network.Network;
import justright.engine.network.Parameters;

/// The three networks at one moment, and what they learn.
///
/// @param lanes in the order of [Lane]
record AugmentationFrame(List<Parameters> lanes, Examples examples, Copier copier) {

    AugmentationFrame {
        lanes = List.copyOf(lanes);
    }

    Network network(Lane lane) {
        return Network.of(lanes.get(lane.place()));
    }
}
