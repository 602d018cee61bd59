package justright.labs.augmentation;

import java.util.List;
import java.util.stream.Stream;
import justright.training.Snapshot;

/// What is computed from a moment for the pictures.
///
/// @param answers of each network on the dev set, in the order of [Lane]
record AugmentationPicture(List<Answers> answers, CopySheet sheet) {

    AugmentationPicture {
        answers = List.copyOf(answers);
    }

    static AugmentationPicture of(Snapshot<?, AugmentationFrame> snapshot) {
        AugmentationFrame frame = snapshot.frame();
        List<Answers> answers = Stream.of(Lane.values())
                .map(lane -> Answers.of(frame.network(lane), frame.examples().dev()))
                .toList();
        CopySheet sheet =
                CopySheet.of(frame.examples(), frame.copier(), snapshot.step(), frame.network(Lane.TWICE));
        return new AugmentationPicture(answers, sheet);
    }

    Answers answers(Lane lane) {
        return answers.get(lane.ordinal());
    }
}
