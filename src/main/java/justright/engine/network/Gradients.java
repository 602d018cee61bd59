package justright.engine.network;

import justright.engine.network.ParameterGroup.Kind;
import org.ejml.data.DMatrixRMaj;

/// ∂J/∂θ, in the shapes and the order of [Parameters].
public final class Gradients extends LayerArrays {

    private Gradients(Architecture architecture) {
        super(architecture);
    }

    /// All zero.
    public static Gradients zeros(Architecture architecture) {
        return new Gradients(architecture);
    }

    /// Makes every entry 0.
    public void clear() {
        fill(0);
    }

    /// Makes `target` equal to this.
    ///
    /// @throws IllegalArgumentException if its shapes differ
    public void copyInto(Gradients target) {
        copyMatricesInto(target);
    }

    /// dW⁽ˡ⁾.
    public DMatrixRMaj dW(int l) {
        return matrix(l, Kind.W);
    }

    /// db⁽ˡ⁾.
    public DMatrixRMaj db(int l) {
        return matrix(l, Kind.B);
    }

    /// The gradient of PReLU's slopes.
    public DMatrixRMaj dSlope(int l) {
        return matrix(l, Kind.SLOPE);
    }

    /// dγ⁽ˡ⁾.
    public DMatrixRMaj dGamma(int l) {
        return matrix(l, Kind.GAMMA);
    }

    /// dβ⁽ˡ⁾.
    public DMatrixRMaj dBeta(int l) {
        return matrix(l, Kind.BETA);
    }
}
