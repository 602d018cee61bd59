package justright.labs.playground;

import justright.engine.data.Dataset;

/// How much measurements vary.
final class Variance {

    private Variance() {}

    /// (1/m) Σ ‖y − mean y‖².
    static double of(Dataset set) {
        int m = set.examples();
        double sum = 0;
        for (int row = 0; row < set.y().getNumRows(); row++) {
            double mean = 0;
            for (int j = 0; j < m; j++) {
                mean += set.y().get(row, j) / m;
            }
            for (int j = 0; j < m; j++) {
                double away = set.y().get(row, j) - mean;
                sum += away * away / m;
            }
        }
        return sum;
    }
}
