package justright.labs.numericalgradient;

import justright.ui.text.Numbers;

/// Numbers as this lab writes them.
final class Written {

    private static final int SLOPE_DIGITS = 8;

    private static final int RISE_DIGITS = 5;

    private Written() {}

    /// A slope or a value of f: up to eight digits, no zeros at the end.
    static String value(double value) {
        return trimmed(Numbers.significant(value, SLOPE_DIGITS));
    }

    /// A difference of two values of f: up to five digits.
    static String rise(double rise) {
        return trimmed(Numbers.significant(rise, RISE_DIGITS));
    }

    /// An error: two digits.
    static String error(double error) {
        return Numbers.significant(error, 2);
    }

    /// ε: as short as can be.
    static String epsilon(double epsilon) {
        return Numbers.brief(epsilon);
    }

    private static String trimmed(String digits) {
        boolean plain = digits.contains(".") && !digits.contains("×");
        return plain ? digits.replaceAll("0+$", "").replaceAll("\\.$", "") : digits;
    }
}
