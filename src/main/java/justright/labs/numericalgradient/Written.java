package justright.labs.numericalgradient;

import justright.ui.text.Numbers;

/// Numbers as this lab writes them.
final class Written {

    private static final int SLOPE_DIGITS = 8;

    private static final int RISE_DIGITS = 5;
    private static final int SMALL_DIGITS = 4;
    private static final double SMALL = 1e-3;

    private Written() {}

    /// A slope or a value of f: up to eight digits, no zeros at the end.
    static String value(double value) {
        return trimmed(Numbers.significant(value, SLOPE_DIGITS));
    }

    /// A difference of two values of f: up to five digits, less where a power of ten takes room.
    static String rise(double rise) {
        return trimmed(Numbers.significant(rise, Math.abs(rise) < SMALL ? SMALL_DIGITS : RISE_DIGITS));
    }

    /// An error: two digits.
    static String error(double error) {
        return Numbers.significant(error, 2);
    }

    /// ε: as short as can be.
    static String epsilon(double epsilon) {
        return Numbers.brief(epsilon);
    }

    /// What comes of the formula, where a line has no room for all eight digits.
    static String result(double slope) {
        String digits = Numbers.significant(slope, SLOPE_DIGITS - 1);
        return digits.contains("×") ? Numbers.significant(slope, SMALL_DIGITS - 1) : trimmed(digits);
    }

    /// Without the spaces around a multiplication sign, where a line has room for nothing more.
    static String tight(String number) {
        return number.replaceAll("\\h*×\\h*", "×");
    }

    private static String trimmed(String digits) {
        boolean plain = digits.contains(".") && !digits.contains("×");
        return plain ? digits.replaceAll("0+$", "").replaceAll("\\.$", "") : digits;
    }
}
