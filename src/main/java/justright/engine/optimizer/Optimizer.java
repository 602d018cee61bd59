package justright.engine.optimizer;

/// A rule that turns gradients g into a step of the parameters θ. α is the learning rate, t counts updates from 1.
///
/// The rules are values, their hyperparameters may change between any two updates; what they remember is in
/// [Moments]. Hyperparameters out of their range are an [IllegalArgumentException].
public sealed interface Optimizer {

    /// One step of one array of parameters. Modified: `theta`, `v`, `s`. Allocates nothing.
    ///
    /// @param g the gradient
    /// @param v running mean of g
    /// @param s running mean of g²
    /// @param count how many entries, from the first
    /// @param learningRate α
    /// @param t this update's number, from 1
    void step(double[] theta, double[] g, double[] v, double[] s, int count, double learningRate, long t);

    /// θ ← θ − αg.
    ///
    /// Source: Cauchy 1847; on mini-batches Robbins & Monro 1951, A stochastic approximation method.
    record GradientDescent() implements Optimizer {
        @Override
        public void step(double[] theta, double[] g, double[] v, double[] s, int count, double learningRate, long t) {
            for (int i = 0; i < count; i++) {
                theta[i] -= learningRate * g[i];
            }
        }
    }

    /// v ← βv + (1 − β)g; θ ← θ − αv. No bias correction.
    ///
    /// Source: Polyak 1964, Some methods of speeding up the convergence of iteration methods; here v is a mean,
    /// so that β does not change the size of a step along a steady gradient.
    ///
    /// @param beta β, 0 ≤ β < 1: v looks back over some 1/(1 − β) updates
    record Momentum(double beta) implements Optimizer {
        public Momentum {
            requireBelowOne("beta", beta);
        }

        @Override
        public void step(double[] theta, double[] g, double[] v, double[] s, int count, double learningRate, long t) {
            for (int i = 0; i < count; i++) {
                v[i] = beta * v[i] + (1 - beta) * g[i];
                theta[i] -= learningRate * v[i];
            }
        }
    }

    /// s ← β₂s + (1 − β₂)g²; θ ← θ − αg/(√s + ε). No bias correction.
    ///
    /// Source: Tieleman & Hinton 2012, Neural networks for machine learning, lecture 6e.
    ///
    /// @param beta2 β₂, 0 ≤ β₂ < 1
    /// @param epsilon ε > 0, so that nothing is divided by 0
    record RmsProp(double beta2, double epsilon) implements Optimizer {
        public RmsProp {
            requireBelowOne("beta2", beta2);
            requirePositive("epsilon", epsilon);
        }

        @Override
        public void step(double[] theta, double[] g, double[] v, double[] s, int count, double learningRate, long t) {
            for (int i = 0; i < count; i++) {
                s[i] = beta2 * s[i] + (1 - beta2) * (g[i] * g[i]);
                theta[i] -= learningRate * g[i] / (Math.sqrt(s[i]) + epsilon);
            }
        }
    }

    /// v ← β₁v + (1 − β₁)g; s ← β₂s + (1 − β₂)g²; θ ← θ − α·v̂/(√ŝ + ε), v̂ = v/(1 − β₁ᵗ), ŝ = s/(1 − β₂ᵗ).
    ///
    /// Source: Kingma & Ba 2015, Adam: a method for stochastic optimization, Algorithm 1.
    ///
    /// @param beta1 β₁, 0 ≤ β₁ < 1
    /// @param beta2 β₂, 0 ≤ β₂ < 1
    /// @param epsilon ε > 0, so that nothing is divided by 0
    record Adam(double beta1, double beta2, double epsilon) implements Optimizer {
        public Adam {
            requireBelowOne("beta1", beta1);
            requireBelowOne("beta2", beta2);
            requirePositive("epsilon", epsilon);
        }

        @Override
        public void step(double[] theta, double[] g, double[] v, double[] s, int count, double learningRate, long t) {
            double vCorrection = 1 - StrictMath.pow(beta1, (double) t);
            double sCorrection = 1 - StrictMath.pow(beta2, (double) t);
            for (int i = 0; i < count; i++) {
                v[i] = beta1 * v[i] + (1 - beta1) * g[i];
                s[i] = beta2 * s[i] + (1 - beta2) * (g[i] * g[i]);
                theta[i] -= learningRate * (v[i] / vCorrection) / (Math.sqrt(s[i] / sCorrection) + epsilon);
            }
        }
    }

    /// Plain descent.
    static Optimizer gradientDescent() {
        return new GradientDescent();
    }

    /// Momentum with β = 0.9.
    static Optimizer momentum() {
        return new Momentum(0.9);
    }

    /// RMSprop with β₂ = 0.9, ε = 1e-8.
    static Optimizer rmsProp() {
        return new RmsProp(0.9, 1e-8);
    }

    /// Adam with β₁ = 0.9, β₂ = 0.999, ε = 1e-8.
    static Optimizer adam() {
        return new Adam(0.9, 0.999, 1e-8);
    }

    private static void requireBelowOne(String name, double beta) {
        if (!(beta >= 0 && beta < 1)) {
            throw new IllegalArgumentException(name + " is " + beta + ", needs 0 ≤ " + name + " < 1");
        }
    }

    private static void requirePositive(String name, double epsilon) {
        if (!(epsilon > 0 && epsilon < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(name + " is " + epsilon + ", needs 0 < " + name + " < ∞");
        }
    }
}
