package justright.engine.network;

import justright.engine.Require;
import org.ejml.data.DMatrixRMaj;

/// What large weights cost, on top of the data: (λ/2m) Σ w² or (λ/2m) Σ |w|, over every W and, on request, every b.
/// Slopes, γ and β are never penalized.
///
/// The division by m follows the data's cost, which is a mean: the same λ presses less the more examples there are.
///
/// Source: Hoerl & Kennard 1970, Ridge regression (L2); Tibshirani 1996, Regression shrinkage and selection via the
/// lasso (L1).
///
/// @param lambda λ, at least 0 and finite
/// @param biases whether b is penalized too
public record Penalty(Kind kind, double lambda, boolean biases) {

    /// What is summed.
    public enum Kind {
        /// Nothing.
        NONE,
        /// (λ/2m) Σ w²: each step shrinks w by the same share.
        L2,
        /// (λ/2m) Σ |w|: each step shrinks w by the same amount, and then it is 0.
        L1
    }

    /// Weights cost nothing.
    public static final Penalty NONE = new Penalty(Kind.NONE, 0, false);

    public Penalty {
        Require.that(lambda >= 0 && Double.isFinite(lambda), "lambda", lambda, "0 ≤ lambda < ∞");
    }

    /// (λ/2m) Σ w² over every W.
    public static Penalty l2(double lambda) {
        return new Penalty(Kind.L2, lambda, false);
    }

    /// (λ/2m) Σ |w| over every W.
    public static Penalty l1(double lambda) {
        return new Penalty(Kind.L1, lambda, false);
    }

    /// The same on every b too.
    public Penalty withBiases() {
        return new Penalty(kind, lambda, true);
    }

    /// The penalty's share of J, for m examples.
    public double cost(Parameters parameters, int m) {
        if (kind == Kind.NONE) {
            return 0;
        }
        double sum = 0;
        for (int l = 1; l <= parameters.depth(); l++) {
            sum += size(parameters.W(l)) + (biases ? size(parameters.b(l)) : 0);
        }
        return lambda / (2.0 * m) * sum;
    }

    private double size(DMatrixRMaj weights) {
        double sum = 0;
        int count = weights.getNumElements();
        for (int i = 0; i < count; i++) {
            double w = weights.data[i];
            sum += kind == Kind.L2 ? w * w : Math.abs(w);
        }
        return sum;
    }

    /// gradients += (λ/m) w for L2, (λ/2m) sign w for L1 with sign 0 = 0, for m examples. Modified: `gradients`.
    public void addGradient(Parameters parameters, Gradients gradients, int m) {
        for (int l = 1; l <= parameters.depth(); l++) {
            addGradient(parameters.W(l), gradients.dW(l), m);
            if (biases) {
                addGradient(parameters.b(l), gradients.db(l), m);
            }
        }
    }

    void addGradient(DMatrixRMaj weights, DMatrixRMaj gradient, int m) {
        double[] w = weights.data;
        double[] g = gradient.data;
        int count = weights.getNumElements();
        if (kind == Kind.L2) {
            double decay = lambda / m;
            for (int i = 0; i < count; i++) {
                g[i] += decay * w[i];
            }
        } else if (kind == Kind.L1) {
            double pull = lambda / (2.0 * m);
            for (int i = 0; i < count; i++) {
                g[i] += pull * Math.signum(w[i]);
            }
        }
    }

    /// The proximal step of L1 after one plain descent step on the data's cost: each w moves `learningRate`·λ/2m
    /// towards 0 and stops there. Modified: `parameters`.
    ///
    /// Source: Parikh & Boyd 2014, Proximal algorithms, §6.5.2.
    public void shrink(Parameters parameters, double learningRate, int m) {
        if (kind != Kind.L1) {
            return;
        }
        double by = learningRate * (lambda / (2.0 * m));
        for (int l = 1; l <= parameters.depth(); l++) {
            shrink(parameters.W(l), by);
            if (biases) {
                shrink(parameters.b(l), by);
            }
        }
    }

    private static void shrink(DMatrixRMaj weights, double by) {
        double[] w = weights.data;
        int count = weights.getNumElements();
        for (int i = 0; i < count; i++) {
            w[i] = Math.max(w[i] - by, 0) + Math.min(w[i] + by, 0);
        }
    }
}
