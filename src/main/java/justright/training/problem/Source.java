package justright.training.problem;

import java.util.Optional;
import justright.engine.data.Population;

/// Where examples come from.
public enum Source {
    MOONS,
    CIRCLE,
    SPIRALS,
    /// Thirty measurements of 569 tumours; their density is unknown.
    BREAST_CANCER;

    private static final double TURNS = 1.5;

    /// The density the examples come from, where it is known.
    ///
    /// @param noise its standard deviation σ in either coordinate
    public Optional<Population> population(double noise) {
        return switch (this) {
            case MOONS -> Optional.of(new Population.Moons(noise));
            case CIRCLE -> Optional.of(new Population.Circle(noise));
            case SPIRALS -> Optional.of(new Population.Spirals(noise, TURNS));
            case BREAST_CANCER -> Optional.empty();
        };
    }

    /// So many of m examples asked for can be learned from; the others judge.
    public int available(int m) {
        return this == BREAST_CANCER ? Math.min(m, Problem.MOST_TUMOURS) : m;
    }
}
