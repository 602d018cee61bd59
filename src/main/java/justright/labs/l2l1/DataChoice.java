package justright.labs.l2l1;

import java.util.Optional;
import justright.engine.data.Population;

/// What is learned from.
enum DataChoice {
    MOONS,
    CIRCLE,
    SPIRALS,
    /// Points of one's own.
    OWN,
    /// Thirty measurements of 569 tumours.
    BREAST_CANCER;

    private static final double TURNS = 1.5;

    /// The density the examples come from, where it is known.
    Optional<Population> population(double noise) {
        return switch (this) {
            case MOONS -> Optional.of(new Population.Moons(noise));
            case CIRCLE -> Optional.of(new Population.Circle(noise));
            case SPIRALS -> Optional.of(new Population.Spirals(noise, TURNS));
            case OWN, BREAST_CANCER -> Optional.empty();
        };
    }
}
