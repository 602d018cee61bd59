package justright.training;

import java.util.List;

/// The numbers of one layer, to be saved or to be begun with. What the layer does not have is empty.
///
/// @param weights W⁽ˡ⁾ row by row; the pieces of maxout lie below one another
/// @param biases b⁽ˡ⁾
/// @param slope the learned slopes of PReLU
/// @param gamma γ⁽ˡ⁾ of batch norm
/// @param beta β⁽ˡ⁾ of batch norm
/// @param mean batch norm's running mean
/// @param variance batch norm's running variance
public record LayerValues(
        List<List<Double>> weights,
        List<Double> biases,
        List<Double> slope,
        List<Double> gamma,
        List<Double> beta,
        List<Double> mean,
        List<Double> variance) {

    /// @throws IllegalArgumentException if the rows of W are not equally long
    public LayerValues {
        weights = weights.stream().map(List::copyOf).toList();
        biases = List.copyOf(biases);
        slope = List.copyOf(slope);
        gamma = List.copyOf(gamma);
        beta = List.copyOf(beta);
        mean = List.copyOf(mean);
        variance = List.copyOf(variance);
        for (List<Double> row : weights) {
            if (row.size() != weights.getFirst().size()) {
                throw new IllegalArgumentException("a row of " + row.size() + " weights under one of "
                        + weights.getFirst().size());
            }
        }
    }

    /// A layer of W and b alone.
    public static LayerValues of(List<List<Double>> weights, List<Double> biases) {
        return new LayerValues(weights, biases, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /// Rows of W.
    public int rows() {
        return weights.size();
    }

    /// Columns of W.
    public int columns() {
        return weights.isEmpty() ? 0 : weights.getFirst().size();
    }

    boolean hasShapeOf(LayerValues other) {
        return rows() == other.rows()
                && columns() == other.columns()
                && biases.size() == other.biases.size()
                && slope.size() == other.slope.size()
                && gamma.size() == other.gamma.size()
                && beta.size() == other.beta.size()
                && mean.size() == other.mean.size()
                && variance.size() == other.variance.size();
    }
}
