package justright.labs.playground;

import java.util.Optional;
import justright.engine.data.Population;
import justright.engine.data.RealData;
import justright.engine.data.RegressionPopulation;

/// What is learned from.
enum DataChoice {
    CIRCLE,
    XOR,
    /// Two round clouds.
    GAUSS,
    SPIRALS,
    MOONS,
    /// Several round clouds, one a class.
    CLUSTERS,
    /// A regression: a slope.
    PLANE,
    /// A regression: three hills and three hollows.
    HILLS,
    IRIS,
    WINE,
    DIGITS,
    BREAST_CANCER,
    /// Points set by hand.
    OWN,
    /// A table of one's own, out of a CSV file.
    TABLE;

    private static final double TURNS = 1.5;
    private static final double APART = 2;

    /// A cloud without width has no density.
    private static final double LEAST_WIDTH = 0.02;

    /// The known density of classes that examples are drawn from; empty if they are not.
    Optional<Population> population(double noise, int classes) {
        double width = Math.max(noise, LEAST_WIDTH);
        return switch (this) {
            case CIRCLE -> Optional.of(new Population.Circle(noise));
            case XOR -> Optional.of(new Population.Xor(noise));
            case GAUSS -> Optional.of(new Population.Gaussians(APART, width));
            case SPIRALS -> Optional.of(new Population.Spirals(noise, TURNS));
            case MOONS -> Optional.of(new Population.Moons(noise));
            case CLUSTERS -> Optional.of(new Population.Clusters(classes, 1, width));
            default -> Optional.empty();
        };
    }

    /// The known height that measurements are drawn from; empty if they are not.
    Optional<RegressionPopulation> height(double noise) {
        return switch (this) {
            case PLANE -> Optional.of(new RegressionPopulation.Plane(noise));
            case HILLS -> Optional.of(new RegressionPopulation.Hills(noise));
            default -> Optional.empty();
        };
    }

    /// The table that comes with the program; empty if it is none.
    Optional<RealData> real() {
        return switch (this) {
            case IRIS -> Optional.of(RealData.IRIS);
            case WINE -> Optional.of(RealData.WINE);
            case DIGITS -> Optional.of(RealData.DIGITS);
            case BREAST_CANCER -> Optional.of(RealData.BREAST_CANCER);
            default -> Optional.empty();
        };
    }

    /// Whether examples are drawn at random, as many as one likes.
    boolean isSampled() {
        return real().isEmpty() && this != OWN && this != TABLE;
    }
}
