package justright.labs.trainingloop;

import justright.lab.NumpyCode;

/// The loop in NumPy, with the values of this moment; runs as it stands.
final class LoopCode {

    private LoopCode() {}

    static NumpyCode of(Knobs knobs, long seed) {
        return new NumpyCode("""
            import numpy as np

            rng = np.random.default_rng(⟦%d⟧)
            m, n, alpha = %d, ⟦%s⟧, ⟦%s⟧
            t = rng.uniform(0, np.pi, m)
            Y = (np.arange(m) %% 2)[None, :]
            X = np.where(Y == 0, [np.cos(t), np.sin(t)], [1 - np.cos(t), 0.5 - np.sin(t)])
            X += ⟦%s⟧ * rng.standard_normal(X.shape)
            X = (X - X.mean(1, keepdims=True)) / X.std(1, keepdims=True)

            g, slope = %s
            W1, b1 = rng.standard_normal((3, 2)) / np.sqrt(2), np.zeros((3, 1))
            W2, b2 = rng.standard_normal((1, 3)) / np.sqrt(3), np.zeros((1, 1))

            def forward(X):
                A1 = g(W1 @ X + b1)
                return A1, W2 @ A1 + b2

            def J(Z2, Y):                               # from z: always finite
                return np.mean(np.logaddexp(0, Z2) - Y * Z2)

            order, at = rng.permutation(m), 0
            for step in range(200):
                if at + n > m:                          # a new epoch
                    order, at = rng.permutation(m), 0
                batch = order[at:at + n]                # 1 draw a batch
                at += n
                x, y = X[:, batch], Y[:, batch]
                A1, Z2 = forward(x)                     # 2 forward
                cost = J(Z2, y)                         # 3 loss
                dZ2 = 1 / (1 + np.exp(-Z2)) - y         # 4 backward
                dZ1 = W2.T @ dZ2 * slope(A1)
                dW2, db2 = dZ2 @ A1.T / n, dZ2.mean(1, keepdims=True)
                dW1, db1 = dZ1 @ x.T / n, dZ1.mean(1, keepdims=True)
                W1, b1 = W1 - alpha * dW1, b1 - alpha * db1     # 5 update
                W2, b2 = W2 - alpha * dW2, b2 - alpha * db2
                if step %% 40 == 0:
                    print(f"update {step}: batch {cost:.3f}, all {J(forward(X)[1], Y):.3f}")
            """.formatted(
                        seed,
                        Knobs.EXAMPLES,
                        knobs.batch.encode(),
                        knobs.learningRate.encode(),
                        knobs.noise.encode(),
                        bend(knobs.activation.get())));
    }

    private static String bend(Bend bend) {
        return switch (bend) {
            case TANH -> "np.tanh, lambda a: 1 - a ** 2";
            case RELU -> "lambda z: np.maximum(z, 0), lambda a: a > 0";
            case SIGMOID -> "lambda z: 1 / (1 + np.exp(-z)), lambda a: a * (1 - a)";
        };
    }
}
