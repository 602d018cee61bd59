package justright.labs.batchnorm;

/// Mean and variance of some numbers.
record Moments(double mean, double variance) {

    static Moments of(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        double mean = sum / values.length;
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return new Moments(mean, squares / values.length);
    }

    double deviation() {
        return Math.sqrt(variance);
    }
}
