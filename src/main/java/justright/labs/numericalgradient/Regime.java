package justright.labs.numericalgradient;

/// What rules the error of the two-sided difference.
enum Regime {
    /// θ + ε or f is rounded back to what it was: the difference is 0.
    STUCK,
    /// A kink lies within ±ε and shows.
    KINK,
    /// ε is so small that rounding is all there is.
    ROUNDING,
    /// ε is so large that the curve bends within ±ε.
    CURVATURE,
    /// As exact as it gets, to a digit.
    RIGHT;

    /// A digit.
    private static final double NEAR = 10;

    static Regime of(Reading reading) {
        double epsilon = reading.query().epsilon();
        double error = reading.two().error();
        if (reading.above() == reading.below() && error > 0) {
            return STUCK;
        }
        boolean crossed = reading.kinkBelow() || reading.kinkAbove();
        if (crossed && error > NEAR * reading.floor(epsilon)) {
            return KINK;
        }
        Trace trace = reading.twoOverEpsilons();
        double least = Math.max(trace.bestError(), reading.query().precision().roundoff() * Math.abs(reading.slope()));
        if (error <= NEAR * least) {
            return RIGHT;
        }
        return epsilon > trace.bestEpsilon() ? CURVATURE : ROUNDING;
    }
}
