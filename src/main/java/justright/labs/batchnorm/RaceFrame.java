package justright.labs.batchnorm;

import java.util.List;
import justright.engine.network.Parameters;

/// Both nets at one moment.
///
/// @param lanes copies that nobody changes, without batch norm first
record RaceFrame(List<Parameters> lanes, Race race) {

    RaceFrame {
        lanes = List.copyOf(lanes);
    }
}
