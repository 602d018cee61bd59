package justright.labs.search;

/// How dev errors become places on the colour scale: evenly in the exponent between two bounds, cut off at both.
final class Shade {

    static final double LOW = 0.09;
    static final double HIGH = 0.3;

    private Shade() {}

    /// 0 for the best, 1 for the worst.
    static double of(double devError) {
        return Math.clamp(Math.log(devError / LOW) / Math.log(HIGH / LOW), 0.0, 1.0);
    }
}
