package justright.labs.gradientcheck;

import java.util.Optional;
import justright.engine.network.Fault.Kind;

/// The faulty line in NumPy, at its place in the backward pass; empty lines where there is no bug.
///
/// @param decay what the penalty adds to a layer’s dW
record BugInPython(Optional<Bug> bug, String decay) {

    private static final String REMARK = "  # ⟦the bug⟧\n";

    private int index() {
        return bug.map(it -> it.place().layer() - 1).orElse(-1);
    }

    private boolean is(Kind kind) {
        return bug.filter(it -> it.kind() == kind).isPresent();
    }

    /// Right after dZ of the output.
    String afterOutput() {
        return is(Kind.SIGN_OF_DZ) && index() == Design.LAYERS - 1 ? "    dZ = -dZ" + REMARK : "";
    }

    /// Right after dW and db of layer l.
    String afterGradients() {
        return bug.map(it -> switch (it.kind()) {
                    case PENALTY_FORGOTTEN -> "dW[l] = dZ @ A[l].T / m";
                    case BIASES_PENALIZED -> "db[l] = db[l] + lam / m * b[l]";
                    case NOT_AVERAGED -> "dW[l], db[l] = dZ @ A[l].T + " + decay + ", dZ.sum(1, keepdims=True)";
                    case WEIGHTS_DOUBLED -> "dW[l] = 2 * dZ @ A[l].T / m + " + decay;
                    case WRONG_ACTIVATION -> "dW[l] = dZ @ g(Z[l]).T / m + " + decay;
                    case DW_TRANSPOSED -> "dW[l] = A[l] @ dZ.T / m + " + decay;
                    case BIAS_SUMMED_OVER_UNITS -> "db[l] = dZ.sum() / m * np.ones_like(b[l])";
                    default -> "";
                })
                .filter(line -> !line.isEmpty())
                .map(line -> "        if l == " + index() + ": " + line + REMARK)
                .orElse("");
    }

    /// Right after dA of the layer below l.
    String afterProduct() {
        return is(Kind.W_NOT_TRANSPOSED) ? below("dA = W[l] @ dZ") : "";
    }

    /// Right after the mask has been applied to it.
    String afterMask() {
        if (is(Kind.MASK_FORGOTTEN)) {
            return below("dA = W[l].T @ dZ / keep");
        }
        return is(Kind.DROPOUT_FACTOR_FORGOTTEN) ? below("dA = W[l].T @ dZ * D[l - 1]") : "";
    }

    /// Right after dZ of the layer below l.
    String afterSlope() {
        if (index() == Design.LAYERS - 1) {
            return "";
        }
        if (is(Kind.SIGN_OF_DZ)) {
            return below("dZ = -dZ");
        }
        if (is(Kind.SLOPE_TAKEN_FOR_ONE)) {
            return below("dZ = dA");
        }
        return is(Kind.TANH_SLOPE_WITHOUT_SQUARE) ? below("dZ = dA * (1 - g(Z[l - 1]))") : "";
    }

    private String below(String line) {
        return "            if l == " + (index() + 1) + ": " + line + REMARK;
    }
}
