package justright.engine.network;

import justright.engine.kernel.Padding;

/// The steps of the backward pass, from the output's error down. Right as they stand here; [FaultyBackpropagation]
/// gets one of them wrong.
class Backpropagation {

    /// Whether plain descent may be fused into the pass.
    boolean isRight() {
        return true;
    }

    /// A − Y: of the cross-entropies this is already the gradient of the logits, of the squared error that of A.
    void outputError(LayerPass output, double[][] Y, double[][] d, int m) {
        for (int k = 0; k < d.length; k++) {
            double[] a = output.A[k];
            double[] y = Y[k];
            double[] error = d[k];
            for (int j = 0; j < m; j++) {
                error[j] = a[j] - y[j];
            }
            for (int j = m; j < Padding.of(m); j++) {
                error[j] = 0;
            }
        }
    }

    /// dA ← dA∘D/keep_prob, with the mask of the forward pass.
    void throughDropout(LayerPass layer, int m) {
        Masks masks = layer.masks();
        if (masks != null) {
            masks.apply(layer.l, layer.dA, layer.dA, Padding.of(m));
        }
    }

    /// dZ = dA∘g′(Z).
    void throughActivation(LayerPass layer, Gradients gradients, int m) {
        layer.g.slopeGradient(layer.preactivation(), layer.dA, gradients.dSlope(layer.l).data, m);
        layer.g.backward(layer.preactivation(), layer.A, layer.dA, layer.dZ, Padding.of(m));
    }

    /// From the gradient of batch norm's output to dZ, dγ and dβ.
    void throughNorm(LayerPass layer, Gradients gradients, int m) {
        layer.backThroughNorm(gradients, m);
    }

    /// dW = (1/m) dZ·Aᵀ of the layer below, db = (1/m) Σ dZ.
    void weights(LayerPass layer, double[][] below, Gradients gradients, int m) {
        int length = Padding.of(m);
        layer.kernel.outer(1.0 / m, layer.dZ, below, gradients.dW(layer.l).data, length);
        double[] db = gradients.db(layer.l).data;
        for (int i = 0; i < layer.dZ.length; i++) {
            db[i] = layer.kernel.sum(layer.dZ[i], length) / m;
        }
    }

    /// dA⁽ˡ⁻¹⁾ = Wᵀ·dZ.
    void pullBack(LayerPass layer, double[][] dBelow, int m) {
        layer.pullBack(dBelow, m);
    }

    /// The penalty's (sub)gradient on top.
    void penalize(Penalty penalty, Parameters parameters, Gradients gradients, int m) {
        penalty.addGradient(parameters, gradients, m);
    }
}
