package justright.labs.activations;

import java.util.List;

/// All functions at one moment, in the order of [Kind].
record ContestFrame(List<LaneFrame> lanes, Contest contest) {

    ContestFrame {
        lanes = List.copyOf(lanes);
    }

    LaneFrame lane(Kind kind) {
        return lanes.get(kind.lane());
    }
}
