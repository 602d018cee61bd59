package justright.labs.activations;

import java.util.List;
import java.util.stream.Stream;

/// What passes through all networks show at one moment, in the order of [Kind].
record ContestPicture(List<LanePicture> lanes) {

    ContestPicture {
        lanes = List.copyOf(lanes);
    }

    static ContestPicture of(ContestFrame frame) {
        return new ContestPicture(Stream.of(Kind.values())
                .map(kind -> LanePicture.of(kind, frame.lane(kind).parameters(), frame.contest()))
                .toList());
    }

    LanePicture lane(Kind kind) {
        return lanes.get(kind.lane());
    }
}
