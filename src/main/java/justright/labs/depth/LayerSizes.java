package justright.labs.depth;

/// One layer after a forward and a backward pass. Each size is √(mean of squares) over all entries.
///
/// @param A of its activations, all units and examples
/// @param dZ of the error that comes back to it, per example
/// @param dW of the gradient of its weights
/// @param W of its weights
record LayerSizes(double A, double dZ, double dW, double W) {

    boolean isFinite() {
        return Double.isFinite(A) && Double.isFinite(dZ) && Double.isFinite(dW) && Double.isFinite(W);
    }

    /// Whether something has become exactly 0.
    boolean isGone() {
        return A == 0 || dZ == 0 || dW == 0;
    }

    /// By what share of their size one step of plain descent moves the weights.
    double update(double learningRate) {
        return learningRate * dW / W;
    }
}
