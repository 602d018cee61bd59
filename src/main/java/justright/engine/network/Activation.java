package justright.engine.network;

import justright.engine.Require;
import justright.engine.kernel.Exponentials;

/// What a layer applies to Z: a = g(z). The usual ones are in [Activations].
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

    /// g(z) = z.
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

    /// g(z) = 1/(1 + e^−z), g′ = a(1 − a).
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

    /// g(z) = tanh z, g′ = 1 − a².
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

    /// g(z) = max(0, z).
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

    /// g(z) = z for z > 0, else `slope`·z.
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

    /// Leaky ReLU whose slope is learned, one for the layer or one for each unit. As a curve it has the initial slope.
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

    /// a = max over `pieces` values w_p·x + b_p: each unit has that many rows of W and b.
    record Maxout(int pieces) implements Activation {
        public Maxout {
            Require.that(pieces >= 2, "pieces", pieces, "at least 2");
        }
    }

    /// a_k = e^z_k / Σ_i e^z_i over the units of one example. For an output with [Loss#SOFTMAX_CROSS_ENTROPY] only.
    record Softmax() implements Activation {}
}
