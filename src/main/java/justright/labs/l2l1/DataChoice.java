package justright.labs.l2l1;

import java.util.Optional;
import justright.training.problem.Source;

/// What is learned from.
enum DataChoice {
    MOONS,
    CIRCLE,
    SPIRALS,
    /// Points of one's own.
    OWN,
    /// Thirty measurements of 569 tumours.
    BREAST_CANCER;

    /// Where the examples come from; empty for one's own.
    Optional<Source> source() {
        return switch (this) {
            case MOONS -> Optional.of(Source.MOONS);
            case CIRCLE -> Optional.of(Source.CIRCLE);
            case SPIRALS -> Optional.of(Source.SPIRALS);
            case OWN -> Optional.empty();
            case BREAST_CANCER -> Optional.of(Source.BREAST_CANCER);
        };
    }
}
