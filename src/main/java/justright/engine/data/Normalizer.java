package justright.engine.data;

import justright.engine.Require;
import org.ejml.data.DMatrixRMaj;

/// Normalization of inputs: x ← (x − μ)/σ, feature by feature, with the μ and σ of one set (train) for all sets.
///
/// μ = (1/m) Σ x, σ² = (1/m) Σ (x − μ)². A feature that never varies is centred and divided by 1: it carries no
/// information. μ is kept as a double and its rounding error, so that a large offset (10⁹ beside a spread of 1)
/// leaves a mean of 0 as exact as a small one.
public final class Normalizer {

    private final double[] mean;
    private final double[] meanRemainder;
    private final double[] deviation;

    private Normalizer(int features) {
        mean = new double[features];
        meanRemainder = new double[features];
        deviation = new double[features];
    }

    /// The normalizer of this set's features.
    public static Normalizer of(Dataset train) {
        return of(train.x());
    }

    /// The normalizer of X, n_x × m.
    ///
    /// @throws IllegalArgumentException if `x` is empty or has an entry that is not finite
    public static Normalizer of(DMatrixRMaj x) {
        Require.examples("x", x);
        Require.finite("x", x);
        Normalizer normalizer = new Normalizer(x.getNumRows());
        for (int feature = 0; feature < x.getNumRows(); feature++) {
            normalizer.measure(x, feature);
        }
        return normalizer;
    }

    /// n_x, how many features it was made for.
    public int features() {
        return mean.length;
    }

    /// μ of one feature.
    public double mean(int feature) {
        return mean[feature];
    }

    /// σ of one feature; 0 if it is constant.
    public double deviation(int feature) {
        return deviation[feature];
    }

    /// What the feature is divided by: σ, or 1 if it is constant.
    public double divisor(int feature) {
        return deviation[feature] > 0 ? deviation[feature] : 1;
    }

    /// Whether the feature varies at all.
    public boolean carriesInformation(int feature) {
        return deviation[feature] > 0;
    }

    /// x − μ: the first step alone. A new matrix, `x` is not modified.
    ///
    /// @throws IllegalArgumentException if `x` has another number of features
    public DMatrixRMaj subtractMean(DMatrixRMaj x) {
        return map(x, this::centred);
    }

    /// x/σ: the second step alone, for what [#subtractMean] gave.
    ///
    /// @throws IllegalArgumentException if `x` has another number of features
    public DMatrixRMaj divideByDeviation(DMatrixRMaj x) {
        return map(x, (feature, value) -> value / divisor(feature));
    }

    /// (x − μ)/σ. A new matrix, `x` is not modified.
    ///
    /// @throws IllegalArgumentException if `x` has another number of features
    public DMatrixRMaj apply(DMatrixRMaj x) {
        return map(x, this::normalized);
    }

    /// The data set with normalized features, its labels as they are.
    ///
    /// @throws IllegalArgumentException if the set has another number of features
    public Dataset apply(Dataset dataset) {
        return dataset.withX(apply(dataset.x()));
    }

    /// (x − μ)/σ of one feature's value.
    public double normalized(int feature, double x) {
        return centred(feature, x) / divisor(feature);
    }

    /// μ + σz: back from normalized to raw.
    public double raw(int feature, double z) {
        return mean[feature] + (meanRemainder[feature] + z * divisor(feature));
    }

    private double centred(int feature, double x) {
        return (x - mean[feature]) - meanRemainder[feature];
    }

    private DMatrixRMaj map(DMatrixRMaj x, FeatureMap map) {
        Require.equal("rows of x", x.getNumRows(), "features", features());
        DMatrixRMaj mapped = new DMatrixRMaj(x.getNumRows(), x.getNumCols());
        for (int feature = 0; feature < x.getNumRows(); feature++) {
            int row = feature * x.getNumCols();
            for (int i = row; i < row + x.getNumCols(); i++) {
                mapped.data[i] = map.apply(feature, x.data[i]);
            }
        }
        return mapped;
    }

    private interface FeatureMap {
        double apply(int feature, double value);
    }

    private void measure(DMatrixRMaj x, int feature) {
        int m = x.getNumCols();
        int row = feature * m;
        double first = x.data[row];
        mean[feature] = first;
        double largest = 0;
        for (int pass = 0; pass < 2; pass++) {
            mean[feature] += meanDeparture(x, feature);
        }
        meanRemainder[feature] = meanDeparture(x, feature);
        boolean constant = true;
        for (int i = row; i < row + m; i++) {
            constant &= x.data[i] == first;
            largest = Math.max(largest, Math.abs(centred(feature, x.data[i])));
        }
        if (constant) {
            mean[feature] = first;
            meanRemainder[feature] = 0;
            return;
        }
        // squares of departures scaled to at most 1 neither overflow nor vanish
        double squares = 0;
        for (int i = row; i < row + m; i++) {
            double scaled = centred(feature, x.data[i]) / largest;
            squares += scaled * scaled;
        }
        deviation[feature] = largest * Math.sqrt(squares / m);
    }

    /// (1/m) Σ (x − μ) with the μ of this moment.
    private double meanDeparture(DMatrixRMaj x, int feature) {
        int m = x.getNumCols();
        double sum = 0;
        for (int i = feature * m; i < (feature + 1) * m; i++) {
            sum += (x.data[i] - mean[feature]) / m;
        }
        return sum;
    }
}
