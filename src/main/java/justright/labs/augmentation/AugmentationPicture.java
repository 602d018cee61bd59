package justright.labs.augmentation;

import java.util.List;
import java.util.stream.Stream;
import justright.training.Snapshot;

/// What is computed from a moment for the pictures.
///
/// @param guesses of each network on the dev set, in the order of [Lane]
record AugmentationPicture(List<Guesses> guesses, CopySheet sheet) {

    AugmentationPicture {
        guesses = List.copyOf(guesses);
    }

    static AugmentationPicture of(Snapshot<?, AugmentationFrame> snapshot) {
        AugmentationFrame frame = snapshot.frame();
        List<Guesses> guesses = Stream.of(Lane.values())
                .map(lane -> Guesses.of(frame.network(lane), frame.examples().dev()))
                .toList();
        CopySheet sheet = CopySheet.of(frame.examples(), frame.copier(), snapshot.step(), frame.network(Lane.TWICE));
        return new AugmentationPicture(guesses, sheet);
    }

    Guesses guesses(Lane lane) {
        return guesses.get(lane.place());
    }
}
