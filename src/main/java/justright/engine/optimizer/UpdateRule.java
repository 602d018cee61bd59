package justright.engine.optimizer;

import justright.engine.network.Penalty;

/// What one update goes by; any of it may differ from one update to the next.
///
/// @param optimizer how gradients become a step
/// @param learningRate α, at least 0
/// @param penalty what large weights cost
/// @param normMomentum how much of batch norm's running averages stays at each update, 0 … 1 without 1
public record UpdateRule(Optimizer optimizer, double learningRate, Penalty penalty, double normMomentum) {

    /// @throws IllegalArgumentException if a number is out of its range
    public UpdateRule {
        if (!(learningRate >= 0 && learningRate < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("learningRate is " + learningRate + ", needs 0 ≤ learningRate < ∞");
        }
        if (!(normMomentum >= 0 && normMomentum < 1)) {
            throw new IllegalArgumentException("normMomentum is " + normMomentum + ", needs 0 ≤ normMomentum < 1");
        }
    }

    /// The usual 0.9 for batch norm's running averages.
    public UpdateRule(Optimizer optimizer, double learningRate, Penalty penalty) {
        this(optimizer, learningRate, penalty, 0.9);
    }

    /// The same with another α.
    public UpdateRule withLearningRate(double changed) {
        return changed == learningRate ? this : new UpdateRule(optimizer, changed, penalty, normMomentum);
    }

    /// Plain descent, θ ← θ − α∂J/∂θ.
    public static UpdateRule descent(double learningRate, Penalty penalty) {
        return new UpdateRule(Optimizer.gradientDescent(), learningRate, penalty);
    }
}
