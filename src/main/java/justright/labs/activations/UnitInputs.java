package justright.labs.activations;

import justright.engine.Chance;

/// What a unit of two weights is fed: the outputs g(u) of two units below, u ~ N(0, 1), as they are or with their mean
/// taken away; either way scaled to a mean ‖x‖² of 1, so that one α suits both.
///
/// @param x1 first input of each example
/// @param s11 mean x₁², `s12` mean x₁x₂, `s22` mean x₂²: the Hessian of J
@SuppressWarnings("ArrayRecordComponent") // a value handed to painters, never compared
record UnitInputs(double[] x1, double[] x2, double s11, double s12, double s22) {

    static final int EXAMPLES = 200;

    /// Where the weights should go, and where they start: in opposite quadrants, so that one must grow and the other
    /// fall.
    static final double TARGET = 1.1;

    static UnitInputs of(Shape g, boolean centred, long seed) {
        Chance chance = Chance.of(seed).stream("unit");
        double[] x1 = new double[EXAMPLES];
        double[] x2 = new double[EXAMPLES];
        for (int j = 0; j < EXAMPLES; j++) {
            x1[j] = g.value(chance.gaussian());
            x2[j] = g.value(chance.gaussian());
        }
        if (centred) {
            centre(x1);
            centre(x2);
        }
        double size = Math.sqrt(product(x1, x1) + product(x2, x2));
        if (size > 0) {
            scale(x1, size);
            scale(x2, size);
        }
        return new UnitInputs(x1, x2, product(x1, x1), product(x1, x2), product(x2, x2));
    }

    private static void centre(double[] x) {
        double mean = mean(x);
        for (int j = 0; j < x.length; j++) {
            x[j] -= mean;
        }
    }

    private static void scale(double[] x, double size) {
        for (int j = 0; j < x.length; j++) {
            x[j] /= size;
        }
    }

    /// The mean of a·b.
    private static double product(double[] a, double[] b) {
        double sum = 0;
        for (int j = 0; j < a.length; j++) {
            sum += a[j] * b[j];
        }
        return sum / a.length;
    }

    private static double mean(double[] x) {
        double sum = 0;
        for (double each : x) {
            sum += each;
        }
        return sum / x.length;
    }

    /// The mean of both inputs.
    double mean() {
        return (mean(x1) + mean(x2)) / 2;
    }

    /// Whether no input of any example is negative.
    boolean isPositive() {
        for (int j = 0; j < x1.length; j++) {
            if (x1[j] < 0 || x2[j] < 0) {
                return false;
            }
        }
        return true;
    }

    /// J(w) = (1/m) Σ ½(w·x − w*·x)², which is 0 at the target (w*₁, w*₂) = ([#TARGET], −TARGET).
    double cost(double w1, double w2) {
        double d1 = w1 - TARGET;
        double d2 = w2 + TARGET;
        return 0.5 * (s11 * d1 * d1 + 2 * s12 * d1 * d2 + s22 * d2 * d2);
    }

    /// w·x − w*·x of one example.
    double error(double w1, double w2, int j) {
        return (w1 - TARGET) * x1[j] + (w2 + TARGET) * x2[j];
    }
}
