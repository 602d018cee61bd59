package justright.labs.gradientcheck;

import justright.ui.text.Numbers;

/// How ratios are written: 4.5·10⁻².
final class Spelling {

    private static final double LEAST_PLAIN = 1e-3;
    private static final double MOST_PLAIN = 100;

    private Spelling() {}

    /// One digit after the point, always with its power of ten.
    static String power(double value) {
        if (value == 0 || !Double.isFinite(value)) {
            return Numbers.significant(value, 2);
        }
        int exponent = (int) Math.floor(Math.log10(Math.abs(value)));
        double mantissa = value / Math.pow(10, exponent);
        if (Math.abs(mantissa) >= 9.95) {
            exponent++;
            mantissa /= 10;
        }
        String digits = Numbers.fixed(mantissa, 1);
        return exponent == 0 ? digits : digits + "·" + Numbers.powerOfTen(exponent);
    }

    /// A length of gradients: without a power of ten where it is not far from 1.
    static String length(double value) {
        return value >= LEAST_PLAIN && value < MOST_PLAIN ? Numbers.significant(value, 2) : power(value);
    }

    /// A cost.
    static String cost(double value) {
        return Numbers.fixed(value, 3);
    }
}
