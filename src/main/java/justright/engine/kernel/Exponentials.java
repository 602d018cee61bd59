package justright.engine.kernel;

/// tanh, the logistic function and their relatives, from additions, multiplications, divisions and fused
/// multiply-adds alone: the same bits on every machine, and loops over them vectorize.
///
/// The common core is expm1(y) = eʸ − 1: a Taylor polynomial on y/32, then five times u ← u·(u + 2), since
/// (1 + u)² − 1 = u·(u + 2). No digit is lost near 0, where e⁰ − 1 cancels.
public final class Exponentials {

    /// Beyond ±40, 1 + e^−|y| is 1: the curves are flat to the last bit.
    static final double FLAT = 40;

    /// expm1 works on y/32 = y/2⁵.
    static final double REDUCTION = 0x1p-5;

    /// 1/k!, k = 2 … 12.
    static final double C2 = 1.0 / 2;

    static final double C3 = 1.0 / 6;
    static final double C4 = 1.0 / 24;
    static final double C5 = 1.0 / 120;
    static final double C6 = 1.0 / 720;
    static final double C7 = 1.0 / 5_040;
    static final double C8 = 1.0 / 40_320;
    static final double C9 = 1.0 / 362_880;
    static final double C10 = 1.0 / 3_628_800;
    static final double C11 = 1.0 / 39_916_800;
    static final double C12 = 1.0 / 479_001_600;

    private Exponentials() {}

    /// tanh x, within 4.5e-16.
    public static double tanh(double x) {
        double u = expm1OfReduced(clamp(x, FLAT / 2) * (-2 * REDUCTION));
        return -u / (u + 2);
    }

    /// σ(x) = 1/(1 + e^−x), within 2.3e-16.
    public static double sigmoid(double x) {
        return 1 / (expm1OfReduced(clamp(x, FLAT) * -REDUCTION) + 2);
    }

    /// eˣ − 1 for x ≤ [#FLAT]; larger x count as that.
    public static double expm1(double x) {
        return expm1OfReduced(clamp(x, FLAT) * REDUCTION);
    }

    /// ln(1 + eˣ), without overflow.
    public static double softplus(double x) {
        return Math.max(x, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(x)));
    }

    private static double clamp(double x, double limit) {
        double below = x > limit ? limit : x;
        return below < -limit ? -limit : below;
    }

    /// e^32t − 1, |t| ≤ 1.25.
    private static double expm1OfReduced(double t) {
        double p = Math.fma(t, C12, C11);
        p = Math.fma(t, p, C10);
        p = Math.fma(t, p, C9);
        p = Math.fma(t, p, C8);
        p = Math.fma(t, p, C7);
        p = Math.fma(t, p, C6);
        p = Math.fma(t, p, C5);
        p = Math.fma(t, p, C4);
        p = Math.fma(t, p, C3);
        p = Math.fma(t, p, C2);
        double u = Math.fma(t * t, p, t);
        u = u * (u + 2);
        u = u * (u + 2);
        u = u * (u + 2);
        u = u * (u + 2);
        return u * (u + 2);
    }
}
