package justright.ui.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Numbers as the program writes them: one place, one way. Point as decimal mark in both languages, true minus,
/// narrow no-break space between thousands and before %.
public final class Numbers {

    public static final String MINUS = "\u2212";
    /// Written between digits and before units: narrow, and no line breaks there.
    public static final String THIN_SPACE = "\u202f";

    private static final double HUGE = 1e6;
    private static final double HUGE_COUNT = 1e12;

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Numbers() {}

    /// With exactly `decimals` digits after the point: 0.30, −1.5, 1 200. From a million on, where decimals say
    /// nothing, with a power of ten: a run that diverges must not push the screen apart.
    public static String fixed(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return special(value);
        }
        if (Math.abs(value) >= (decimals == 0 ? HUGE_COUNT : HUGE)) {
            return significant(value, 3);
        }
        String digits = BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_EVEN)
                .toPlainString();
        boolean negative = digits.startsWith("-");
        String plain = grouped(negative ? digits.substring(1) : digits);
        boolean zero = plain.chars().noneMatch(c -> c >= '1' && c <= '9');
        return negative && !zero ? MINUS + plain : plain;
    }

    /// A share as per cent: 0.0912 → 9.1 %.
    public static String percent(double share, int decimals) {
        return fixed(share * 100, decimals) + THIN_SPACE + "%";
    }

    /// One decimal, as errors are written.
    public static String percent(double share) {
        return percent(share, 1);
    }

    /// A difference of two shares in percentage points, without the unit: 13.2.
    public static String points(double difference) {
        return fixed(difference * 100, 1);
    }

    /// What the written share `to` is above the written share `from`, in percentage points: both are rounded first, so
    /// that what is read adds up.
    public static String pointsBetween(double from, double to) {
        BigDecimal difference = tenths(to).subtract(tenths(from));
        return fixed(difference.doubleValue(), 1);
    }

    private static BigDecimal tenths(double share) {
        return BigDecimal.valueOf(share * 100).setScale(1, RoundingMode.HALF_EVEN);
    }

    /// A whole number with thin spaces: 6 000.
    public static String whole(long value) {
        return fixed((double) value, 0);
    }

    /// To `digits` significant digits, plain between 0.001 and 99 999, otherwise with a power of ten.
    public static String significant(double value, int digits) {
        if (!Double.isFinite(value)) {
            return special(value);
        }
        if (value == 0) {
            return "0";
        }
        BigDecimal rounded = BigDecimal.valueOf(value).round(new java.math.MathContext(digits, RoundingMode.HALF_EVEN));
        int exponent = rounded.precision() - rounded.scale() - 1;
        if (exponent >= -3 && exponent < 5) {
            return fixed(rounded.doubleValue(), Math.max(0, digits - 1 - exponent));
        }
        BigDecimal mantissa = rounded.movePointLeft(exponent).stripTrailingZeros();
        String lead = mantissa.toPlainString().replace("-", MINUS);
        return (lead.equals("1") ? "" : lead + " × ") + powerOfTen(exponent);
    }

    /// As short as can be without losing a digit of three: 0, 0.05, 1, 30.
    public static String brief(double value) {
        String digits = significant(value, 3);
        boolean plain = digits.contains(".") && !digits.contains("×");
        return plain ? digits.replaceAll("0+$", "").replaceAll("\\.$", "") : digits;
    }

    /// The power of ten nearest to a value, in few letters: 10¹³⁵ for 8.5 × 10¹³⁴. For a run that diverges.
    public static String magnitude(double value) {
        if (!Double.isFinite(value) || value == 0) {
            return fixed(value, 0);
        }
        return (value < 0 ? MINUS : "") + powerOfTen((int) Math.rint(Math.log10(Math.abs(value))));
    }

    /// 10⁻³, as written on axes.
    public static String powerOfTen(int exponent) {
        StringBuilder text = new StringBuilder("10");
        for (char c : Integer.toString(exponent).toCharArray()) {
            text.append(c == '-' ? '⁻' : SUPERSCRIPTS.charAt(c - '0'));
        }
        return text.toString();
    }

    private static String special(double value) {
        if (Double.isNaN(value)) {
            return "NaN";
        }
        return value > 0 ? "∞" : MINUS + "∞";
    }

    private static String grouped(String digits) {
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        String rest = point < 0 ? "" : digits.substring(point);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                text.append(THIN_SPACE);
            }
            text.append(whole.charAt(i));
        }
        return text.append(rest).toString();
    }
}
