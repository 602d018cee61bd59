package justright.ui.plot;

import justright.ui.text.Numbers;

/// How an axis writes its values.
public enum Numerals {
    /// −2, 0.5, 6 000.
    PLAIN,
    /// 0.1 as 10 %.
    PERCENT,
    /// A difference of 0.1 as 10, in percentage points.
    POINTS,
    /// 2000 as 2k.
    COUNT,
    /// 0.001 as 10⁻³.
    POWERS,
    /// −3 as 10⁻³, for linear axes of exponents.
    EXPONENTS;

    private static final double PLAIN_FROM = 1e-4;
    private static final double PLAIN_TO = 1e5;

    /// `value` as a label among neighbours `step` apart.
    String label(double value, double step) {
        return switch (this) {
            case PLAIN -> plain(value, step);
            case PERCENT -> Numbers.percent(value, decimals(step * 100));
            case POINTS -> Numbers.fixed(value * 100, decimals(step * 100));
            case COUNT -> count(value, step);
            case POWERS -> power(value);
            case EXPONENTS -> power(Math.pow(10, value));
        };
    }

    private static String plain(double value, double step) {
        double size = Math.abs(value);
        boolean ordinary = value == 0 || (step >= PLAIN_FROM && size < PLAIN_TO);
        return ordinary ? Numbers.fixed(value, decimals(step)) : Numbers.significant(value, 2);
    }

    private static String count(double value, double step) {
        if (value == 0 || Math.abs(value) < 1000) {
            return Numbers.fixed(value, decimals(step));
        }
        boolean millions = Math.abs(value) >= 1e6;
        double unit = millions ? 1e6 : 1e3;
        return Numbers.fixed(value / unit, decimals(value / unit)) + (millions ? "M" : "k");
    }

    private static String power(double value) {
        double exponent = Math.log10(value);
        int whole = (int) Math.round(exponent);
        if (Math.abs(exponent - whole) > 1e-9) {
            return Numbers.significant(value, 1);
        }
        return whole == 0 ? "1" : whole == 1 ? "10" : Numbers.powerOfTen(whole);
    }

    private static int decimals(double step) {
        int decimals = 0;
        double scaled = step;
        while (decimals < 6 && Math.abs(scaled - Math.rint(scaled)) > 1e-6 * Math.abs(scaled) + 1e-12) {
            scaled *= 10;
            decimals++;
        }
        return decimals;
    }
}
