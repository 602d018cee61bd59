package justright.engine.kernel;

/// Sums over examples in the one order that every kernel keeps.
public final class FixedSum {

    private FixedSum() {}

    /// Joins eight partial sums: first those four apart, then two, then one.
    public static double tree(double p0, double p1, double p2, double p3, double p4, double p5, double p6, double p7) {
        return ((p0 + p4) + (p2 + p6)) + ((p1 + p5) + (p3 + p7));
    }

    /// `Σ row[j]`, j < `length`, a multiple of [Padding#BLOCK].
    public static double sum(double[] row, int length) {
        double p0 = 0, p1 = 0, p2 = 0, p3 = 0, p4 = 0, p5 = 0, p6 = 0, p7 = 0;
        for (int j = 0; j < length; j += Padding.BLOCK) {
            p0 += row[j];
            p1 += row[j + 1];
            p2 += row[j + 2];
            p3 += row[j + 3];
            p4 += row[j + 4];
            p5 += row[j + 5];
            p6 += row[j + 6];
            p7 += row[j + 7];
        }
        return tree(p0, p1, p2, p3, p4, p5, p6, p7);
    }

    /// `Σ x[j]·y[j]`, j < `length`, a multiple of [Padding#BLOCK].
    public static double dot(double[] x, double[] y, int length) {
        double p0 = 0, p1 = 0, p2 = 0, p3 = 0, p4 = 0, p5 = 0, p6 = 0, p7 = 0;
        for (int j = 0; j < length; j += Padding.BLOCK) {
            p0 = Math.fma(x[j], y[j], p0);
            p1 = Math.fma(x[j + 1], y[j + 1], p1);
            p2 = Math.fma(x[j + 2], y[j + 2], p2);
            p3 = Math.fma(x[j + 3], y[j + 3], p3);
            p4 = Math.fma(x[j + 4], y[j + 4], p4);
            p5 = Math.fma(x[j + 5], y[j + 5], p5);
            p6 = Math.fma(x[j + 6], y[j + 6], p6);
            p7 = Math.fma(x[j + 7], y[j + 7], p7);
        }
        return tree(p0, p1, p2, p3, p4, p5, p6, p7);
    }
}
