package justright.labs.preprocessing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.OptionalLong;
import justright.ui.text.Numbers;

/// The lab's numbers, written as short as the eye needs.
final class Spelling {

    private static final long COUNTED_EXACTLY = 100_000;
    private static final double NEARLY_ALL = 0.9995;

    private Spelling() {}

    /// A condition number.
    static String condition(double kappa) {
        return kappa < 10 ? Numbers.fixed(kappa, 1) : kappa < 10_000 ? Numbers.fixed(kappa, 0) : size(kappa);
    }

    static String steps(OptionalLong steps) {
        if (steps.isEmpty()) {
            return "∞";
        }
        return steps((double) steps.getAsLong());
    }

    /// A count that may be infinite.
    static String steps(double count) {
        return count < COUNTED_EXACTLY ? Numbers.whole(Math.round(count)) : size(count);
    }

    /// Two digits.
    static String size(double value) {
        return Numbers.significant(value, 2);
    }

    /// Three digits, no zeros at the end.
    static String number(double value) {
        return Numbers.brief(value);
    }

    /// Angles in whole degrees.
    static String degrees(double radians) {
        return Numbers.fixed(Math.toDegrees(radians), 0) + "°";
    }

    /// A share of the variance: small ones with two digits, and nearly all not rounded to all.
    static String share(double share) {
        if (share > 0 && share < 0.01) {
            return Numbers.significant(100 * share, 2) + Numbers.THIN_SPACE + "%";
        }
        return share > NEARLY_ALL && share < 1 - 1e-12 ? "99.9" + Numbers.THIN_SPACE + "%" : Numbers.percent(share);
    }

    /// As Python reads it, to so many digits.
    static String python(double value, int digits) {
        return Double.toString(
                        new BigDecimal(value).round(new MathContext(digits)).doubleValue())
                .replace('E', 'e');
    }
}
