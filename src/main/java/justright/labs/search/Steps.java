package justright.labs.search;

import justright.ui.plot.curve.Curve;

/// A value that stays until the next trial changes it, as a curve of level pieces.
final class Steps {

    private Steps() {}

    /// @param values after 0, 1, 2 … trials; NaN while there is none
    static Curve of(double[] values) {
        int pieces = Math.max(0, 2 * values.length - 1);
        double[] xs = new double[pieces];
        double[] ys = new double[pieces];
        for (int i = 0; i < values.length; i++) {
            xs[2 * i] = i;
            ys[2 * i] = values[i];
            if (i > 0) {
                xs[2 * i - 1] = i;
                ys[2 * i - 1] = values[i - 1];
            }
        }
        return Curve.of(xs, ys);
    }
}
