package justright.labs.depth;

/// √(mean of squares), for numbers of any size: they are scaled first, so that their squares do not overflow.
final class Size {

    private Size() {}

    /// NaN if one is NaN, else ∞ if one is infinite.
    static double of(double... values) {
        double largest = 0;
        for (double value : values) {
            if (Double.isNaN(value)) {
                return Double.NaN;
            }
            largest = Math.max(largest, Math.abs(value));
        }
        if (largest == 0 || Double.isInfinite(largest)) {
            return largest;
        }
        double squares = 0;
        for (double value : values) {
            double share = value / largest;
            squares += share * share;
        }
        return largest * Math.sqrt(squares / values.length);
    }
}
