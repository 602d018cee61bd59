package justright.engine.probe;

/// The bias that serves logistic regression best when everything else is given: where Σ σ(z + b) = Σ y.
final class BestBias {

    private static final int MOST_STEPS = 100;

    private BestBias() {}

    /// Newton's method, kept between bounds that close in; infinite if all labels are the same.
    static double of(SingleUnitCost cost, double[] z) {
        double positives = 0;
        double least = Double.POSITIVE_INFINITY;
        double largest = Double.NEGATIVE_INFINITY;
        for (int j = 0; j < z.length; j++) {
            positives += cost.target(j);
            least = Math.min(least, z[j]);
            largest = Math.max(largest, z[j]);
        }
        double logOdds = StrictMath.log(positives) - StrictMath.log(z.length - positives);
        double low = logOdds - largest;
        double high = logOdds - least;
        double bias = low + (high - low) / 2;
        for (int step = 0; step < MOST_STEPS && low < high; step++) {
            double slope = 0;
            double curvature = 0;
            for (int j = 0; j < z.length; j++) {
                slope += cost.slope(z[j] + bias, cost.target(j));
                curvature += cost.curvature(z[j] + bias);
            }
            if (slope > 0) {
                high = bias;
            } else {
                low = bias;
            }
            double next = bias - slope / curvature;
            next = next > low && next < high ? next : low + (high - low) / 2;
            if (Math.abs(next - bias) <= 1e-12 * (1 + Math.abs(bias))) {
                return next;
            }
            bias = next;
        }
        return bias;
    }
}
