package justright.labs.normalizing;

/// What the last places of a descent say about it.
///
/// @param level J − J* around this moment: the median of the last [Recent#THIRD] places
/// @param hop how far a step takes the weights, on average over the places kept
record Course(Fare fare, double level, double hop) {

    /// Falling by less than this over the places kept does not count as falling.
    private static final double HARDLY = 0.7;
    /// J − J* at the middle of the places kept, as a share of the level: below it the bottom lies amid them.
    private static final double AMID = 0.25;
    /// Growing means at least this factor between the oldest and the newest third.
    private static final double GROWN = 4;
    /// Rounding aside.
    private static final double STRICTLY = 1 + 1e-6;

    private static final double NOTHING = 1e-9;

    /// Of plain full-batch descent on a quadratic cost: J − J* is convex in the step number, so that one rise means
    /// that it rises for ever.
    static Course onQuadratic(Recent recent, double first, boolean arrived) {
        double now = recent.excess(0);
        boolean rising = recent.size() > 1 && now > STRICTLY * recent.excess(1) && now > NOTHING * first;
        Fare fare = rising || now > STRICTLY * first ? Fare.CLIMBS : arrived ? Fare.ARRIVED : Fare.UNDER_WAY;
        return new Course(fare, recent.level(0), recent.hop());
    }

    /// Of any other descent: nothing but what was measured.
    ///
    /// @param terrain where the middle of the last places is looked up
    static Course measured(Recent recent, Terrain terrain, double first, boolean arrived) {
        return new Course(fare(recent, terrain, first, arrived), recent.level(0), recent.hop());
    }

    private static Fare fare(Recent recent, Terrain terrain, double first, boolean arrived) {
        double level = recent.level(0);
        if (!Double.isFinite(recent.excess(0)) || (recent.isFull() && level > first && isGrowing(recent))) {
            return Fare.CLIMBS;
        }
        if (arrived) {
            return Fare.ARRIVED;
        }
        boolean falls = !recent.isFull() || level < HARDLY * recent.level(2);
        if (!falls && terrain.excess(recent.middle()) <= AMID * level) {
            return Fare.JITTERS;
        }
        return level > first ? Fare.OUT : Fare.UNDER_WAY;
    }

    /// Each third higher than the one before, and no place of the newest as low as any of the oldest.
    private static boolean isGrowing(Recent recent) {
        boolean higher = recent.level(2) < recent.level(1) && recent.level(1) < recent.level(0);
        return higher && recent.lowest(0) > recent.highest(2) && recent.level(0) > GROWN * recent.level(2);
    }
}
