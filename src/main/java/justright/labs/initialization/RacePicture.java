package justright.labs.initialization;

import java.util.List;

/// What a forward and a backward pass through each network show at one moment.
record RacePicture(List<Wave> lanes) {

    RacePicture {
        lanes = List.copyOf(lanes);
    }

    static RacePicture of(RaceFrame frame) {
        return new RacePicture(frame.lanes().stream()
                .map(parameters -> Wave.of(
                        parameters, frame.race().batch(), frame.race().design().bend()))
                .toList());
    }
}
