package justright.labs.numericalgradient;

/// Counting decimal digits.
final class Digits {

    static final int MOST = 16;

    private Digits() {}

    /// How many leading digits of `value` an error leaves right, 0 … 16.
    static int right(double error, double value) {
        if (error == 0) {
            return MOST;
        }
        double digits = -Math.log10(error / Math.abs(value));
        return Double.isFinite(digits) ? (int) Math.clamp(Math.floor(digits), 0, MOST) : 0;
    }

    /// How many digits two numbers of the size of `value` agree in before they differ by `difference`, 0 … 16.
    static int shared(double difference, double value) {
        return right(difference, value);
    }
}
