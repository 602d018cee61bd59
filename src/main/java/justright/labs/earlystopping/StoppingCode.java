package justright.labs.earlystopping;

import justright.lab.NumpyCode;
import justright.lab.NumpySamples;
import justright.training.problem.Hidden;
import justright.training.problem.Source;

/// The same run with the same rule in NumPy, with the values of this moment; runs as it stands.
final class StoppingCode {

    private StoppingCode() {}

    static NumpyCode of(StoppingKnobs knobs, long seed) {
        return new NumpyCode(head(knobs, seed) + data(knobs) + network(knobs) + watch());
    }

    private static String head(StoppingKnobs knobs, long seed) {
        return """
            import numpy as np

            rng = np.random.default_rng(⟦%d⟧)
            m, alpha, lam = ⟦%s⟧, ⟦%s⟧, ⟦%s⟧
            patience, delta = ⟦%s⟧, ⟦%s⟧ / 100
            """.formatted(
                        seed,
                        knobs.examples.encode(),
                        knobs.learningRate.encode(),
                        knobs.lambda.encode(),
                        knobs.patience.encode(),
                        knobs.minImprovement.encode());
    }

    private static String data(StoppingKnobs knobs) {
        String judges = "⟦" + knobs.judges.encode() + "⟧";
        return NumpySamples.of(Source.MOONS, knobs.noise.encode(), judges) + NumpySamples.NORMALIZED;
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
