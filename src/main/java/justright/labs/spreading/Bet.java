package justright.labs.spreading;

import java.util.List;
import java.util.stream.IntStream;

/// How a unit has distributed its weights over its inputs.
///
/// @param weights w_j
/// @param sizes the root of each mean(x_j²), so that |w_j|·size is how much of the answer comes through input j
record Bet(List<Double> weights, List<Double> sizes) {

    Bet {
        weights = List.copyOf(weights);
        sizes = List.copyOf(sizes);
    }

    double weight(int input) {
        return weights.get(input);
    }

    /// ‖w‖².
    double squaredNorm() {
        return weights.stream().mapToDouble(w -> w * w).sum();
    }

    /// Σ w.
    double sum() {
        return weights.stream().mapToDouble(w -> w).sum();
    }

    /// ‖w‖²/(Σ w)²: what ‖w‖² would be if the same weights added up to 1. At least 1/n, which means that all are equal.
    double squaredNormAtSumOne() {
        return squaredNorm() / (sum() * sum());
    }

    /// How much of the answer comes through an input: |w_j|·size over the sum of all, 0 … 1.
    double share(int input) {
        double whole =
                IntStream.range(0, weights.size()).mapToDouble(this::reach).sum();
        return whole > 0 ? reach(input) / whole : 0;
    }

    /// Over how many inputs the bet is spread: 1/Σ share². 1 if it leans on one alone, n if it leans on all equally.
    ///
    /// Source: Kish 1965, effective sample size; with equal sizes and no negative weight it is (Σ w)²/‖w‖².
    double inputs() {
        double squares = IntStream.range(0, weights.size())
                .mapToDouble(this::share)
                .map(share -> share * share)
                .sum();
        return squares > 0 ? 1 / squares : 0;
    }

    /// The largest difference between two weights on the same input.
    double distance(Bet other) {
        return IntStream.range(0, weights.size())
                .mapToDouble(input -> Math.abs(weight(input) - other.weight(input)))
                .max()
                .orElse(0);
    }

    private double reach(int input) {
        return Math.abs(weights.get(input)) * sizes.get(input);
    }
}
