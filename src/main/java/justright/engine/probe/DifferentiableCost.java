package justright.engine.probe;

import java.util.BitSet;

/// A cost J(θ) as a function of a parameter vector of N numbers, with the gradient that somebody claims it has.
public interface DifferentiableCost {

    /// J(θ). `theta` is not modified.
    double cost(double[] theta);

    /// The claimed ∂J/∂θ, to be checked. A new array; `theta` is not modified.
    double[] gradient(double[] theta);

    /// On which side of each of its kinks J was evaluated at the last call of [#cost]; empty if J is smooth.
    ///
    /// Two answers differ where a kink lies between the two places.
    default BitSet sides() {
        return new BitSet();
    }
}
