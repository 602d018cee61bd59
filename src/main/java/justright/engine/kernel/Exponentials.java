package justright.engine.kernel;

import java.util.Arrays;

/// tanh, the logistic function and their relatives, from additions, multiplications, divisions, fused
/// multiply-adds and exact powers of two alone: the same bits on every machine.
///
/// Two cores. expm1(y) = eʸ − 1 loses no digit near 0: a Taylor polynomial on y/32, then five times u ← u·(u + 2),
/// since (1 + u)² − 1 = u·(u + 2). exp(x) loses none far from it: x = k·ln 2 + r, a Taylor polynomial on r, times 2ᵏ.
public final class Exponentials {

    /// Beyond ±20, tanh is ±1 to the last bit; expm1 need not look further than ±40.
    static final double FLAT = 40;

    /// expm1 works on y/32 = y/2⁵.
    static final double REDUCTION = 0x1p-5;

    /// Below this, exp counts as 0: what follows would be denormal.
    static final double UNDERFLOW = -708;

    static final double PER_LN2 = 1.4426950408889634;

    /// ln 2 in two parts, the first with zeros at its end, so that k times it is exact.
    static final double LN2_HIGH = 0x1.62e42fee00000p-1;

    static final double LN2_LOW = 0x1.a39ef35793c76p-33;

    /// Adding this rounds to an integer and leaves that integer in the lowest bits.
    static final double ROUNDER = 0x1.8p52;

    /// The bits of 1.0 but for the sign lie this far left, and stand for this exponent.
    static final int EXPONENT_SHIFT = 52;

    static final long EXPONENT_OF_ONE = 1023;

    /// 1/k!, k = 2 … 13.
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
    static final double C13 = 1.0 / 6_227_020_800.0;

    /// 1/33, 1/31 … 1/3: the series of artanh x = x + x³/3 + x⁵/5 + … from its end.
    static final double[] ARTANH = new double[16];

    static {
        Arrays.setAll(ARTANH, n -> 1.0 / (33 - 2 * n));
    }

    private Exponentials() {}

    /// ln(1 + e^−|z|) + max(z, 0) − z·y: the cross-entropy of σ(z) with the label y in [0, 1], without overflow.
    public static double crossEntropy(double z, double y) {
        return softplus(-Math.abs(z)) + Math.max(z, 0) - z * y;
    }

    /// tanh x, within 6e-16.
    public static double tanh(double x) {
        double u = expm1OfReduced(clamp(x, FLAT / 2) * (-2 * REDUCTION));
        return -u / (u + 2);
    }

    /// σ(x) = 1/(1 + e^−x), within 3 units of the last place; 0 below −708.
    public static double sigmoid(double x) {
        double e = expOfNegative(x > 0 ? -x : x);
        return (x > 0 ? 1 : e) / (1 + e);
    }

    /// eˣ − 1 for x ≤ [#FLAT]; larger x count as that.
    public static double expm1(double x) {
        return expm1OfReduced(clamp(x, FLAT) * REDUCTION);
    }

    /// eˣ for x ≤ 0; 0 below −708.
    public static double expOfNegative(double x) {
        double rounded = Math.fma(x, PER_LN2, ROUNDER);
        double k = rounded - ROUNDER;
        double r = Math.fma(k, -LN2_LOW, Math.fma(k, -LN2_HIGH, x));
        double u = expm1OfSmall(r);
        long exponent = Double.doubleToRawLongBits(rounded) + EXPONENT_OF_ONE;
        double power = Double.longBitsToDouble(exponent << EXPONENT_SHIFT);
        return x < UNDERFLOW ? 0 : (u + 1) * power;
    }

    /// ln(1 + eˣ), without overflow.
    public static double softplus(double x) {
        return Math.max(x, 0) + log1p(expOfNegative(x > 0 ? -x : x));
    }

    /// ln(1 + y), 0 ≤ y ≤ 1: 2·artanh(y/(2 + y)) by its series.
    private static double log1p(double y) {
        double s = y / (2 + y);
        double q = s * s;
        double series = ARTANH[0];
        for (int n = 1; n < ARTANH.length; n++) {
            series = Math.fma(series, q, ARTANH[n]);
        }
        return 2 * Math.fma(series * q, s, s);
    }

    private static double clamp(double x, double limit) {
        double below = x > limit ? limit : x;
        return below < -limit ? -limit : below;
    }

    /// e^32t − 1, |t| ≤ 1.25.
    private static double expm1OfReduced(double t) {
        double u = expm1OfSmall(t);
        u = u * (u + 2);
        u = u * (u + 2);
        u = u * (u + 2);
        u = u * (u + 2);
        return u * (u + 2);
    }

    /// Σ tᵏ/k!, k = 1 … 13, by Estrin's scheme: neighbours in pairs, pairs in fours, so that few steps wait for
    /// another.
    private static double expm1OfSmall(double t) {
        double t2 = t * t;
        double t4 = t2 * t2;
        double low = Math.fma(Math.fma(t, C5, C4), t2, Math.fma(t, C3, C2));
        double middle = Math.fma(Math.fma(t, C9, C8), t2, Math.fma(t, C7, C6));
        double high = Math.fma(Math.fma(t, C13, C12), t2, Math.fma(t, C11, C10));
        double p = Math.fma(Math.fma(high, t4, middle), t4, low);
        return Math.fma(t2, p, t);
    }
}
