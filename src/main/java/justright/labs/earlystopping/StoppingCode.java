package justright.labs.earlystopping;

import justright.lab.NumpyCode;
import justright.training.problem.Hidden;

/// The same run with the same rule in NumPy, with the values of this moment; runs as it stands.
final class StoppingCode {

    private StoppingCode() {}

    static NumpyCode of(StoppingKnobs knobs, long seed) {
        return new NumpyCode(data(knobs, seed) + network(knobs) + watch());
    }

    private static String data(StoppingKnobs knobs, long seed) {
        return """
            import numpy as np

            rng = np.random.default_rng(⟦%d⟧)
            m, alpha, lam = ⟦%s⟧, ⟦%s⟧, ⟦%s⟧
            patience, delta = ⟦%s⟧, ⟦%s⟧ / 100

            def sample(n):
                t, y = np.pi * rng.random(n), np.arange(n) %% 2
                x = np.stack([np.where(y, 1 - np.cos(t), np.cos(t)),
                              np.where(y, 0.5 - np.sin(t), np.sin(t))])
                return x + ⟦%s⟧ * rng.standard_normal((2, n)), y[None]

            X, Y = sample(m)
            Xd, Yd = sample(⟦%s⟧)
            mu, sd = X.mean(1, keepdims=True), X.std(1, keepdims=True)
            X, Xd = (X - mu) / sd, (Xd - mu) / sd
            """.formatted(
                        seed,
                        knobs.examples.encode(),
                        knobs.learningRate.encode(),
                        knobs.lambda.encode(),
                        knobs.patience.encode(),
                        knobs.minImprovement.encode(),
                        knobs.noise.encode(),
                        knobs.judges.encode());
    }

    private static String network(StoppingKnobs knobs) {
        Hidden units = knobs.hidden.get();
        String hidden = units.isLogisticRegression() ? "" : "⟦%d, %d⟧, ".formatted(units.first(), units.second());
        return """

            n = [2, %s1]
            W = [⟦%s⟧ * rng.standard_normal((o, i)) / np.sqrt(i) for i, o in zip(n, n[1:])]
            b = [np.zeros((o, 1)) for o in n[1:]]

            def forward(X):
                A = [X]
                for l in range(len(W)):
                    Z = W[l] @ A[l] + b[l]
                    A.append(np.tanh(Z) if l < len(W) - 1 else 1 / (1 + np.exp(-Z)))
                return A

            def error(X, Y):
                return np.mean((forward(X)[-1] > 0.5) != Y)
            """.formatted(hidden, knobs.start.encode());
    }

    private static String watch() {
        return """

            best, taken, since = np.inf, None, 0
            for step in range(%d + 1):
                if step %% %d == 0:
                    dev, since = error(Xd, Yd), since + 1
                    if dev < best - delta:
                        best, since = dev, 0
                        taken = step, [w.copy() for w in W], [v.copy() for v in b]
                    if since == patience:
                        break
                A = forward(X)
                dZ = A[-1] - Y
                for l in reversed(range(len(W))):
                    dW, db = dZ @ A[l].T / m, dZ.mean(1, keepdims=True)
                    dZ = W[l].T @ dZ * (1 - A[l] ** 2)
                    W[l] = (1 - alpha * lam / m) * W[l] - alpha * dW
                    b[l] -= alpha * db

            print(f"stopped at {step}: dev {error(Xd, Yd):.1%%}")
            t, W, b = taken
            print(f"taken from {t}: dev {error(Xd, Yd):.1%%}")
            """.formatted(StoppingModel.HORIZON, Evaluation.EVERY);
    }
}
