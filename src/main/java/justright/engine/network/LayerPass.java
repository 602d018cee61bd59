package justright.engine.network;

import justright.engine.kernel.Kernel;
import justright.engine.kernel.Padding;
import org.ejml.data.DMatrixRMaj;
import org.jspecify.annotations.Nullable;

/// One layer on its way forward and back: its arrays for a number of examples, and the order of its steps.
///
/// Z = W·A⁽ˡ⁻¹⁾ + b → batch norm → g → dropout, and the same backwards.
final class LayerPass {

    final int l;
    final double[][] Z;
    final double[][] A;
    final double[][] dA;
    final double[][] dZ;

    private final Parameters parameters;
    private final double[] W;
    private final double[] b;
    private final double[] gamma;
    private final double[] beta;
    final Kernel kernel;
    final Nonlinearity g;
    private final @Nullable BatchNorm norm;

    /// Whether W and b are all there is to learn.
    private final boolean isPlain;

    private final int capacity;
    private double[][] dropped = new double[0][0];
    private @Nullable Masks masks;

    LayerPass(Parameters parameters, int l, int capacity, Kernel kernel) {
        Layer layer = parameters.architecture().layer(l);
        this.parameters = parameters;
        W = parameters.W(l).data;
        b = parameters.b(l).data;
        gamma = parameters.gamma(l).data;
        beta = parameters.beta(l).data;
        this.l = l;
        this.capacity = capacity;
        this.kernel = kernel;
        g = Nonlinearity.of(layer.activation(), kernel, parameters.slope(l).data);
        norm = layer.batchNorm() ? new BatchNorm(layer.rows(), capacity) : null;
        isPlain = norm == null && parameters.slope(l).getNumElements() == 0;
        Z = Padding.rows(layer.rows(), capacity);
        A = Padding.rows(layer.units(), capacity);
        dZ = Padding.rows(layer.rows(), capacity);
        dA = layer.rows() == layer.units() ? dZ : Padding.rows(layer.units(), capacity);
    }

    /// Up to A, without dropout, batch norm by its running averages.
    void forwardTest(double[][] below, int m) {
        int length = Padding.of(m);
        masks = null;
        kernel.affine(W, b, below, Z, length);
        if (norm != null) {
            norm.forwardTest(Z, gamma, beta, parameters.runningMean(l), parameters.runningVariance(l), length);
        }
        g.forward(preactivation(), A, length);
    }

    /// Up to A and its dropped-out form.
    void forwardTraining(double[][] below, Masks given, int m) {
        int length = Padding.of(m);
        kernel.affine(W, b, below, Z, length);
        if (norm != null) {
            norm.forwardTraining(Z, gamma, beta, m);
        }
        g.forward(preactivation(), A, length);
        masks = given.drops(l) ? given : null;
        if (masks != null) {
            if (dropped.length == 0) {
                dropped = Padding.rows(A.length, capacity);
            }
            masks.apply(l, A, dropped, length);
        }
    }

    /// What g is applied to: Z, or batch norm's output.
    double[][] preactivation() {
        return norm != null ? norm.out : Z;
    }

    /// What the next layer gets: A, or A∘D/keep_prob.
    double[][] output() {
        return masks != null ? dropped : A;
    }

    /// The masks of the last pass, if this layer has one.
    @Nullable
    Masks masks() {
        return masks;
    }

    Activation activation() {
        return parameters.architecture().layer(l).activation();
    }

    DMatrixRMaj weights() {
        return parameters.W(l);
    }

    double[][] normalized() {
        return norm != null ? norm.normalized : new double[0][0];
    }

    double[] batchMean() {
        return norm != null ? norm.mean : new double[0];
    }

    double[] batchVariance() {
        return norm != null ? norm.variance : new double[0];
    }

    /// From the gradient of batch norm's output to dZ.
    void backThroughNorm(Gradients gradients, int m) {
        if (norm != null) {
            norm.backward(dZ, gamma, gradients.dGamma(l).data, gradients.dBeta(l).data, m);
        }
    }

    /// dA⁽ˡ⁻¹⁾ = Wᵀ·dZ.
    void pullBack(double[][] dBelow, int m) {
        kernel.pullBack(W, dZ, dBelow, Padding.of(m));
    }

    /// One plain step of every parameter of the layer; dW is not stored, the other gradients are.
    void descend(double rate, double decay, double biasDecay, double[][] below, Gradients gradients, int m) {
        int length = Padding.of(m);
        kernel.descend(rate, 1.0 / m, decay, dZ, below, W, length);
        double[] db = gradients.db(l).data;
        for (int i = 0; i < dZ.length; i++) {
            db[i] = kernel.sum(dZ[i], length) / m + biasDecay * b[i];
            b[i] -= rate * db[i];
        }
        if (!isPlain) {
            step(rate, parameters.slope(l), gradients.dSlope(l));
            step(rate, parameters.gamma(l), gradients.dGamma(l));
            step(rate, parameters.beta(l), gradients.dBeta(l));
        }
    }

    private static void step(double rate, DMatrixRMaj theta, DMatrixRMaj gradient) {
        for (int i = 0; i < theta.getNumElements(); i++) {
            theta.data[i] -= rate * gradient.data[i];
        }
    }

    void averageStatistics(double momentum) {
        if (norm != null) {
            norm.average(momentum, parameters.runningMean(l), parameters.runningVariance(l));
        }
    }
}
