package justright.engine.network;

import justright.engine.Require;
import justright.engine.kernel.Exponentials;

/// What a layer applies to Z: a = g(z), number by number or unit by unit; without it any number of layers would be no
/// more than one. The usual ones are in [Activations].
public sealed interface Activation {

    /// How many linear pieces one unit has: k for maxout, else 1.
    default int pieces() {
        return 1;
    }

    /// An activation that acts on each z alone.
    sealed interface Curve extends Activation {

        /// g(z).
        double value(double z);

        /// g′(z); at a kink the value from the left.
        double slope(double z);
    }

    /// g(z) = z, g′ = 1: what a regression's output has.
    record Linear() implements Curve {
        @Override
        public double value(double z) {
            return z;
        }

        @Override
        public double slope(double z) {
            return 1;
        }
    }

    /// The logistic function g(z) = 1/(1 + e^−z), between 0 and 1; g′ = a(1 − a), at most ¼.
    record Sigmoid() implements Curve {
        @Override
        public double value(double z) {
            return Exponentials.sigmoid(z);
        }

        @Override
        public double slope(double z) {
            return value(z) * Exponentials.sigmoid(-z);
        }
    }

    /// g(z) = tanh z, between −1 and 1; g′ = 1 − a², at most 1.
    record Tanh() implements Curve {
        @Override
        public double value(double z) {
            return Exponentials.tanh(z);
        }

        @Override
        public double slope(double z) {
            double s = Exponentials.sigmoid(2 * z);
            return 4 * s * Exponentials.sigmoid(-2 * z);
        }
    }

    /// The rectifier g(z) = max(0, z); g′ = 1 for z > 0, else 0.
    ///
    /// Source: Nair & Hinton 2010, Rectified linear units improve restricted Boltzmann machines.
    record Relu() implements Curve {
        @Override
        public double value(double z) {
            return Math.max(0, z);
        }

        @Override
        public double slope(double z) {
            return z > 0 ? 1 : 0;
        }
    }

    /// g(z) = z for z > 0, else s·z; g′ = 1 or s.
    ///
    /// Source: Maas, Hannun & Ng 2013, Rectifier nonlinearities improve neural network acoustic models.
    ///
    /// @param negativeSlope s, finite
    record LeakyRelu(double negativeSlope) implements Curve {
        public LeakyRelu {
            Require.that(Double.isFinite(negativeSlope), "negativeSlope", negativeSlope, "a finite number");
        }

        @Override
        public double value(double z) {
            return z > 0 ? z : negativeSlope * z;
        }

        @Override
        public double slope(double z) {
            return z > 0 ? 1 : negativeSlope;
        }
    }

    /// Leaky ReLU whose slope s is learned, one for the layer or one for each unit; ∂a/∂s = min(z, 0). As a curve it
    /// has the initial slope.
    ///
    /// Source: He et al. 2015, Delving deep into rectifiers, §2.1.
    ///
    /// @param initialSlope s before the first update, finite
    /// @param perUnit whether there are n⁽ˡ⁾ slopes, not one
    record Prelu(double initialSlope, boolean perUnit) implements Curve {
        public Prelu {
            Require.that(Double.isFinite(initialSlope), "initialSlope", initialSlope, "a finite number");
        }

        @Override
        public double value(double z) {
            return z > 0 ? z : initialSlope * z;
        }

        @Override
        public double slope(double z) {
            return z > 0 ? 1 : initialSlope;
        }
    }

    /// g(z) = z for z > 0, else α(eᶻ − 1); g′ = a + α there.
    ///
    /// Source: Clevert, Unterthiner & Hochreiter 2016, Fast and accurate deep network learning by
    /// exponential linear units.
    ///
    /// @param alpha α, at least 0: how deep the curve falls
    record Elu(double alpha) implements Curve {
        public Elu {
            Require.that(alpha >= 0 && Double.isFinite(alpha), "alpha", alpha, "0 ≤ alpha < ∞");
        }

        @Override
        public double value(double z) {
            return z > 0 ? z : alpha * Exponentials.expm1(z);
        }

        @Override
        public double slope(double z) {
            return z > 0 ? 1 : value(z) + alpha;
        }
    }

    /// a = max over p of w_p·x + b_p: each unit has k pieces, as many rows of W and b. The gradient goes to the largest
    /// alone.
    ///
    /// Source: Goodfellow et al. 2013, Maxout networks.
    ///
    /// @param pieces k, at least 2
    record Maxout(int pieces) implements Activation {
        public Maxout {
            Require.that(pieces >= 2, "pieces", pieces, "at least 2");
        }
    }

    /// a_k = e^z_k / Σ_i e^z_i over the units of one example: a probability for each class, together 1. For an output
    /// with [Loss#SOFTMAX_CROSS_ENTROPY] only.
    ///
    /// Source: Bridle 1990, Probabilistic interpretation of feedforward classification network outputs.
    record Softmax() implements Activation {}
}
