package justright.engine.network;

/// J, its two parts told apart.
///
/// @param data (1/m) Σ L
/// @param penalty what the weights cost
public record Cost(double data, double penalty) {

    /// J = data + penalty.
    public double total() {
        return data + penalty;
    }
}
