package justright.labs.initialization;

import justright.ui.text.Numbers;

/// How sizes are written that may be tiny, huge, 0 or not finite: short enough for the smallest histogram.
final class Spelling {

    private static final double PLAIN_FROM = 0.01;
    private static final double PLAIN_TO = 1000;

    private Spelling() {}

    /// 0.63, 12, 4 × 10⁻³, 0, ∞, NaN.
    static String size(double value) {
        boolean plain = value == 0 || !Double.isFinite(value) || (value >= PLAIN_FROM && value < PLAIN_TO);
        if (plain) {
            return Numbers.significant(value, 2);
        }
        int exponent = (int) Math.floor(Math.log10(value));
        long lead = Math.round(value / Math.pow(10, exponent));
        return lead == 10
                ? Numbers.powerOfTen(exponent + 1)
                : (lead == 1 ? "" : lead + "·") + Numbers.powerOfTen(exponent);
    }
}
