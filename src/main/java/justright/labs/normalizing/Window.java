package justright.labs.normalizing;

/// The part of the (w₁, w₂) plane that a map shows: as high as `2·reach`, as wide as its frame allows, a unit equally
/// long both ways.
record Window(double centre1, double centre2, double reach) {

    /// How much wider than high a map is computed.
    static final double WIDEST = 1.9;

    private static final double MARGIN = 1.5;
    private static final double LEAST = 1e-9;
    /// Two maps whose reaches differ by more are shown each at its own scale.
    private static final double COMPARABLE = 3;

    /// Around a start and a minimum, both well inside.
    static Window around(Terrain terrain, double start1, double start2) {
        double reach1 = Math.abs(terrain.best(0) - start1) / 2;
        double reach2 = Math.abs(terrain.best(1) - start2) / 2;
        double reach = Math.max(LEAST, MARGIN * Math.max(reach1, reach2));
        return new Window((terrain.best(0) + start1) / 2, (terrain.best(1) + start2) / 2, reach);
    }

    boolean isComparable(Window other) {
        return Math.max(reach, other.reach) <= COMPARABLE * Math.min(reach, other.reach);
    }

    Window withReach(double newReach) {
        return new Window(centre1, centre2, newReach);
    }
}
