package justright.training;

import java.util.List;
import java.util.stream.DoubleStream;

/// What one number came to in runs that differ by their seed alone.
///
/// @param values one a run, in the order of the seeds; NaN where a run did not come to it
public record Spread(List<Double> values) {

    public Spread {
        values = List.copyOf(values);
    }

    /// How many runs came to a number.
    public int count() {
        return (int) finite().count();
    }

    /// How many did not.
    public int missing() {
        return values.size() - count();
    }

    /// x̄ = Σx / n; NaN if no run came to a number.
    public double mean() {
        return finite().average().orElse(Double.NaN);
    }

    /// The sample standard deviation, √(Σ(x − x̄)² / (n − 1)); NaN below two numbers.
    public double deviation() {
        int n = count();
        double mean = mean();
        double squares = finite().map(x -> (x - mean) * (x - mean)).sum();
        return n < 2 ? Double.NaN : Math.sqrt(squares / (n - 1));
    }

    public double lowest() {
        return finite().min().orElse(Double.NaN);
    }

    public double highest() {
        return finite().max().orElse(Double.NaN);
    }

    private DoubleStream finite() {
        return values.stream().mapToDouble(Double::doubleValue).filter(Double::isFinite);
    }
}
