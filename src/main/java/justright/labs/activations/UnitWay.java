package justright.labs.activations;

/// One descent of the two-weight unit up to a moment.
///
/// @param trail1 w₁ from the start on; of a long run its beginning
/// @param left J now as a share of J at the start; not finite after an overflow
/// @param arrived the first update after which J was below 1 % of its start, else −1
/// @param moved updates that moved both weights
/// @param together those of them that moved both the same way
@SuppressWarnings("ArrayRecordComponent") // a value handed to painters, never compared
record UnitWay(
        UnitInputs inputs,
        double w1,
        double w2,
        double[] trail1,
        double[] trail2,
        double left,
        int arrived,
        int moved,
        int together) {

    private static final double LOST = 100;

    /// The share of updates that moved both weights the same way; NaN before the first.
    double shareTogether() {
        return (double) together / moved;
    }

    /// Whether J has grown far beyond its start.
    boolean isLost() {
        return !(left < LOST);
    }

    /// The share of single examples whose update would move both weights the same way now; NaN where none moves both.
    double examplesTogether() {
        int both = 0;
        int same = 0;
        for (int j = 0; j < UnitInputs.EXAMPLES; j++) {
            double product = inputs.x1()[j] * inputs.x2()[j];
            both += product != 0 ? 1 : 0;
            same += product > 0 ? 1 : 0;
        }
        return (double) same / both;
    }
}
