package justright.labs.normalizing;

import java.util.Arrays;

/// The part of the (w₁, w₂) plane that a map shows: as high as `2·reach`, as wide as its frame allows, a unit equally
/// long both ways.
record Window(double centre1, double centre2, double reach) {

    /// How much wider than high a map is computed.
    static final double WIDEST = 1.9;

    private static final double MARGIN = 1.7;
    private static final double LEAST = 1e-9;
    /// Two maps whose reaches differ by more are shown each at its own scale.
    private static final double COMPARABLE = 3;
    /// A trail is followed this many reaches out.
    private static final double FURTHEST = 6;

    /// Around a start, a minimum and the first step of plain descent, all well inside.
    ///
    /// @param learningRate of the first step; where it is not stable, the largest stable one is taken
    static Window around(Terrain terrain, double start1, double start2, double learningRate) {
        double[] downhill = terrain.cost().gradient(terrain.start(start1, start2));
        double stable = Math.min(learningRate, terrain.curvature().largestStableLearningRate());
        double[] first = {start1, terrain.best(0), start1 - stable * downhill[0]};
        double[] second = {start2, terrain.best(1), start2 - stable * downhill[1]};
        Arrays.sort(first);
        Arrays.sort(second);
        double reach = Math.max(first[2] - first[0], second[2] - second[0]) / 2;
        return new Window((first[0] + first[2]) / 2, (second[0] + second[2]) / 2, Math.max(LEAST, MARGIN * reach));
    }

    boolean isComparable(Window other) {
        return Math.max(reach, other.reach) <= COMPARABLE * Math.min(reach, other.reach);
    }

    Window withReach(double newReach) {
        return new Window(centre1, centre2, newReach);
    }

    /// The trail up to where it leaves the neighbourhood for the first time.
    Trail near(Trail trail) {
        int near = 0;
        while (near < trail.size() && isNear(trail.first()[near], trail.second()[near])) {
            near++;
        }
        int shown = Math.min(trail.size(), near + 1);
        return new Trail(Arrays.copyOf(trail.first(), shown), Arrays.copyOf(trail.second(), shown));
    }

    private boolean isNear(double w1, double w2) {
        return Math.max(Math.abs(w1 - centre1), Math.abs(w2 - centre2)) < FURTHEST * reach;
    }
}
