package justright.labs.initialization;

import java.util.List;
import justright.engine.network.Parameters;

/// All networks at one moment.
///
/// @param lanes copies that nobody changes, in the order of the design's schemes
record RaceFrame(List<Parameters> lanes, Race race) {

    RaceFrame {
        lanes = List.copyOf(lanes);
    }
}
