package justright.engine.network;

/// A mistake to make in the backward pass, for learning to find it.
///
/// Only a network made by [Network#withFault] makes one; there is no setting that turns it on.
///
/// @param layer where, 1 … L; 0 in every layer
public record Fault(Kind kind, int layer) {

    /// What goes wrong.
    public enum Kind {
        /// dW lacks the penalty's term.
        PENALTY_FORGOTTEN,
        /// The penalty's term of dW is halved.
        PENALTY_HALVED,
        /// L1's term is taken to be (λ/m) W.
        L1_TAKEN_FOR_L2,
        /// db has a penalty's term, though J penalizes no bias. Shows only where b ≠ 0.
        BIASES_PENALIZED,
        /// g′ is taken to be 1. Hardly shows where |z| is small.
        SLOPE_TAKEN_FOR_ONE,
        /// tanh′ is taken to be 1 − a.
        TANH_SLOPE_WITHOUT_SQUARE,
        /// dZ of the output is multiplied by a(1 − a), which its cross-entropy has already cancelled.
        SIGMOID_SLOPE_TWICE,
        /// dW and db are not divided by m.
        NOT_AVERAGED,
        /// db is not divided by m.
        BIAS_NOT_AVERAGED,
        /// db is that of the first example, over m.
        BIAS_OF_FIRST_EXAMPLE,
        /// db is summed over the units too: the wrong axis.
        BIAS_SUMMED_OVER_UNITS,
        /// dW counts twice.
        WEIGHTS_DOUBLED,
        /// db counts four times.
        BIAS_QUADRUPLED,
        /// dA is divided by keep_prob, but not masked.
        MASK_FORGOTTEN,
        /// dA is masked, but not divided by keep_prob.
        DROPOUT_FACTOR_FORGOTTEN,
        /// dZ has the wrong sign, and hands it down.
        SIGN_OF_DZ,
        /// dW has the wrong sign.
        SIGN_OF_DW,
        /// dW is made with the layer's own A instead of that below; needs layers of equal size.
        WRONG_ACTIVATION,
        /// dA below is W·dZ instead of Wᵀ·dZ; needs layers of equal size.
        W_NOT_TRANSPOSED,
        /// dW is transposed; needs layers of equal size.
        DW_TRANSPOSED
    }

    /// Whether the fault makes any sense in this network: its layer exists, has the right activation, dropout or size.
    public boolean fits(Architecture architecture) {
        if (layer == 0) {
            return true;
        }
        if (layer > architecture.depth()) {
            return false;
        }
        Layer at = architecture.layer(layer);
        boolean square = at.rows() == architecture.units(layer - 1);
        boolean output = layer == architecture.depth();
        return switch (kind) {
            case WRONG_ACTIVATION -> square && at.rows() == at.units();
            case DW_TRANSPOSED -> square;
            case W_NOT_TRANSPOSED -> square && layer > 1;
            case TANH_SLOPE_WITHOUT_SQUARE -> at.activation() instanceof Activation.Tanh;
            case SIGMOID_SLOPE_TWICE -> output && architecture.loss() == Loss.SIGMOID_CROSS_ENTROPY;
            case SLOPE_TAKEN_FOR_ONE -> !output && at.rows() == at.units();
            case MASK_FORGOTTEN, DROPOUT_FACTOR_FORGOTTEN -> at.keepProb() < 1;
            default -> true;
        };
    }

    boolean in(int l) {
        return layer == 0 || layer == l;
    }

    boolean is(Kind wanted, int l) {
        return kind == wanted && in(l);
    }
}
