package justright.labs.preprocessing;

/// How J − J* falls in a descent, as a share of what it was at the start, over steps evenly spaced on a log axis. The
/// arrays are kept and not changed.
///
/// @param steps beginning with the start, which a log axis has no place for: it stands at [#START]
/// @param left not below [#DEEPEST], where rounding begins to matter
@SuppressWarnings("ArrayRecordComponent") // handed to painters, never compared
record Fall(double[] steps, double[] left) {

    static final double START = 0.5;
    static final double END = 1e6;
    static final double DEEPEST = 1e-4;

    private static final int POINTS = 122;

    static Fall of(Valley valley) {
        double[] steps = new double[POINTS];
        steps[0] = 0;
        for (int i = 1; i < POINTS; i++) {
            steps[i] = Math.rint(Math.pow(END, (i - 1.0) / (POINTS - 2)));
        }
        double[] left = valley.left(steps);
        for (int i = 0; i < POINTS; i++) {
            left[i] = Math.max(left[i], DEEPEST);
        }
        steps[0] = START;
        return new Fall(steps, left);
    }
}
