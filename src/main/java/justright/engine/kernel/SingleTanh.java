package justright.engine.kernel;

/// tanh in 32 bits, from multiplications, fused multiply-adds and one division: the same bits on every machine.
///
/// Lambert's continued fraction x/(1 + x²/(3 + x²/(5 + …))), broken off after twelve terms: x·P(x²)/Q(x²), the odd and
/// the even part of Σ c_k·xᵏ, c_k = c_{k−1}·2(13 − k)/(k(25 − k)), c₀ = 1. All terms have one sign, so that none of
/// them cancel; near 0 what is left is x itself.
/// Source: Lambert 1768, Mémoire sur quelques propriétés remarquables des quantités transcendentes.
final class SingleTanh {

    /// Beyond ±8.5, tanh is ±1 but for 1e-7.
    static final float FLAT = 8.5f;

    static final float C2 = 11f / 23;
    static final float C3 = 10f / 69;
    static final float C4 = 5f / 161;
    static final float C5 = 4f / 805;
    static final float C6 = 4f / 6_555;
    static final float C7 = 8f / 137_655;
    static final float C8 = 2f / 468_027;
    static final float C9 = 1f / 4_212_243;
    static final float C10 = 1f / 105_306_075;
    static final float C11 = (float) (2 / 8_108_567_775.0);
    static final float C12 = (float) (1 / 316_234_143_225.0);

    private SingleTanh() {}

    /// tanh x, within 4e-7 of its value; an x that is not a number stays one that is not.
    static float of(float x) {
        float below = x > FLAT ? FLAT : x;
        float t = below < -FLAT ? -FLAT : below;
        float q = t * t;
        float p = Math.fma(C11, q, C9);
        p = Math.fma(p, q, C7);
        p = Math.fma(p, q, C5);
        p = Math.fma(p, q, C3);
        p = Math.fma(p, q, 1);
        float d = Math.fma(C12, q, C10);
        d = Math.fma(d, q, C8);
        d = Math.fma(d, q, C6);
        d = Math.fma(d, q, C4);
        d = Math.fma(d, q, C2);
        d = Math.fma(d, q, 1);
        return t * p / d;
    }
}
