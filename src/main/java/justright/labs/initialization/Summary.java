package justright.labs.initialization;

/// Mean and size of many numbers.
///
/// @param mean Σx / n
/// @param deviation σ = √(Σ(x − mean)² / n)
/// @param size √(Σx² / n), the root of the second moment
record Summary(double mean, double deviation, double size) {

    static Summary of(double... values) {
        double sum = 0;
        double squares = 0;
        for (double value : values) {
            sum += value;
            squares += value * value;
        }
        double mean = sum / values.length;
        double deviations = 0;
        for (double value : values) {
            deviations += (value - mean) * (value - mean);
        }
        return new Summary(mean, Math.sqrt(deviations / values.length), Math.sqrt(squares / values.length));
    }
}
