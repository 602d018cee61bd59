package justright.engine.network;

/// J = (1/m) Σ L + penalty, its two parts told apart; in the unit of the [Loss].
///
/// @param data (1/m) Σ L
/// @param penalty what the weights cost, (λ/2m) Σ w² or (λ/2m) Σ |w|
public record Cost(double data, double penalty) {

    /// J = data + penalty.
    public double total() {
        return data + penalty;
    }
}
