package justright.labs.curveclinic;

import justright.engine.Chance;

/// What makes a healthy regimen sick: one part of it is set wrong, how wrong is drawn.
final class Harm {

    private Harm() {}

    /// @param moons whether the classes are moons, which a straight line tells apart somewhat; else a ring
    static Regimen of(Cause cause, boolean moons, Regimen healthy, Chance chance) {
        return switch (cause) {
            case NONE -> healthy;
            case POOR_START -> healthy.withStart(small(moons, chance) / healthy.alpha());
            case LARGE_ALPHA -> healthy.withAlpha(healthy.alpha() * chance.uniform(70, 100));
            case SMALL_ALPHA -> healthy.withAlpha(healthy.alpha() / chance.uniform(25, 50));
            case SATURATION -> healthy.withStart(chance.uniform(25, 40));
            case OVERFITTING -> healthy.withExamples(8 + 2.0 * chance.below(3));
            case CAPACITY -> healthy.withUnits(moons ? 1 : 2);
            case TINY_BATCHES -> healthy.withBatch(1);
            case WRONG_LABELS -> healthy.withChecked(false);
            case RAW_INPUTS -> healthy.withNormalized(false);
        };
    }

    /// The plateau is as long as α times the first weights are small; between moons a line is found sooner.
    private static double small(boolean moons, Chance chance) {
        return moons ? chance.uniform(0.0045, 0.007) : chance.uniform(0.055, 0.07);
    }
}
