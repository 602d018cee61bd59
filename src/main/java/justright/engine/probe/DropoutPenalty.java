package justright.engine.probe;

import justright.engine.Chance;
import justright.engine.Require;
import justright.engine.network.Architecture;
import justright.engine.network.Batch;
import justright.engine.network.Loss;
import justright.engine.network.Masks;
import justright.engine.network.Network;
import justright.engine.network.Parameters;
import org.ejml.data.DMatrixRMaj;

/// Dropout of the inputs as a penalty on the weights: what it costs linear regression on average.
///
/// For a = wᵀx + b and the loss ½(a − y)², inverted dropout with keep_prob k leaves the mean of a as it is and gives
/// it the variance ((1 − k)/k) Σ_j w_j² x_j². So the expected cost over all masks is
///
/// E[J] = J + ½((1 − k)/k) Σ_j w_j² mean(x_j²):
///
/// an L2 penalty that weighs each w_j by the size of its input. Triple an input and its penalty grows ninefold.
///
/// Source: Wager, Wang & Liang 2013; Srivastava et al. 2014, §9.1.
///
/// @param cost J without dropout
/// @param penalty what dropout adds on average
public record DropoutPenalty(double cost, double penalty) {

    /// The formula, for weights `w` (1 × n_x) and bias `b` over the examples of `x` (n_x × m) and `y` (1 × m).
    ///
    /// @throws IllegalArgumentException naming both counts if the shapes do not fit, or unless 0 < k ≤ 1
    public static DropoutPenalty of(DMatrixRMaj w, double b, DMatrixRMaj x, DMatrixRMaj y, double keepProb) {
        Network network = linear(w, b, keepProb);
        network.forward(Batch.of(x, y));
        double[] prices = prices(x, keepProb);
        double sum = 0;
        for (int i = 0; i < prices.length; i++) {
            sum += w.get(0, i) * w.get(0, i) * prices[i];
        }
        return new DropoutPenalty(network.dataCost(), sum);
    }

    /// What w_j² = 1 costs for each input: ½((1 − k)/k) mean(x_j²), over the examples of `x` (n_x × m).
    ///
    /// @throws IllegalArgumentException unless 0 < k ≤ 1
    public static double[] prices(DMatrixRMaj x, double keepProb) {
        Require.keepProb(keepProb);
        double[] prices = new double[x.getNumRows()];
        for (int i = 0; i < prices.length; i++) {
            double squares = 0;
            for (int j = 0; j < x.getNumCols(); j++) {
                squares += x.get(i, j) * x.get(i, j);
            }
            prices[i] = (1 - keepProb) / keepProb * squares / x.getNumCols() / 2;
        }
        return prices;
    }

    /// E[J] over all masks.
    public double expectedCost() {
        return cost + penalty;
    }

    /// The same by experiment: the mean of J over `repetitions` fresh masks.
    ///
    /// @throws IllegalArgumentException see [#of], or if `repetitions` is less than 2
    public static Estimate simulated(
            DMatrixRMaj w, double b, DMatrixRMaj x, DMatrixRMaj y, double keepProb, int repetitions, Chance chance) {
        Require.atLeast("repetitions", repetitions, 2);
        double[] costs = costs(w, b, x, y, keepProb, repetitions, chance);
        double sum = 0;
        double squares = 0;
        for (double cost : costs) {
            sum += cost;
            squares += cost * cost;
        }
        double mean = sum / repetitions;
        double variance = Math.max(0, squares / repetitions - mean * mean) / (repetitions - 1);
        return new Estimate(mean, Math.sqrt(variance));
    }

    /// J under each of `repetitions` fresh masks, in the order they are drawn. Modified: `chance`.
    ///
    /// @throws IllegalArgumentException see [#of]
    public static double[] costs(
            DMatrixRMaj w, double b, DMatrixRMaj x, DMatrixRMaj y, double keepProb, int repetitions, Chance chance) {
        Network network = linear(w, b, keepProb);
        Batch batch = Batch.of(x, y);
        Masks masks = Masks.none(network.architecture());
        double[] costs = new double[repetitions];
        for (int repetition = 0; repetition < repetitions; repetition++) {
            masks.draw(network.architecture(), batch.size(), chance);
            network.forwardTraining(batch, masks);
            costs[repetition] = network.dataCost();
        }
        return costs;
    }

    /// A simulated mean.
    ///
    /// @param standardError of the mean
    public record Estimate(double mean, double standardError) {}

    private static Network linear(DMatrixRMaj w, double b, double keepProb) {
        Require.equal("rows of w", w.getNumRows(), "outputs", 1);
        Architecture architecture =
                Architecture.of(w.getNumCols()).keepProb(keepProb).output(1, Loss.HALF_SQUARED_ERROR);
        Parameters parameters = Parameters.zeros(architecture);
        parameters.W(1).setTo(w);
        parameters.b(1).fill(b);
        return Network.of(parameters);
    }
}
