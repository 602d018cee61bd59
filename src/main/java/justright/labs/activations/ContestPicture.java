package justright.labs.activations;

import java.util.List;

/// What passes through all networks show at one moment, in the order of [Kind].
record ContestPicture(List<LanePicture> lanes) {

    ContestPicture {
        lanes = List.copyOf(lanes);
    }

    static ContestPicture of(ContestFrame frame) {
        return new ContestPicture(frame.lanes().stream()
                .map(lane -> LanePicture.of(lane.parameters(), frame.contest()))
                .toList());
    }

    LanePicture lane(Kind kind) {
        return lanes.get(kind.lane());
    }
}
