package justright.labs.l2l1;

import java.util.List;
import justright.engine.network.Penalty;
import justright.lab.LabState.Point;
import justright.lab.NumpyCode;
import justright.lab.NumpySamples;
import justright.training.problem.Hidden;

/// The same training in NumPy, with the values of this moment; runs as it stands.
final class L2L1Code {

    private static final String SOFT = """

        def soft(w):
            return np.sign(w) * np.maximum(np.abs(w) - alpha * lam / (2 * m), 0)
        """;

    private L2L1Code() {}

    static NumpyCode of(Knobs knobs, int m, long seed, List<Point> own) {
        String head = head(seed, m, knobs.learningRate.encode(), knobs.lambda.encode());
        Hidden units = knobs.hidden.get();
        String hidden = units.isLogisticRegression() ? "" : "⟦%d, %d⟧, ".formatted(units.first(), units.second());
        String soft = knobs.penalty.get() == Penalty.Kind.L1 ? SOFT : "";
        String train = soft + train(hidden, L2L1Model.HORIZON, update(knobs));
        return new NumpyCode(head + DataCode.of(knobs, own) + (isOwn(knobs) ? "" : NumpySamples.NORMALIZED) + train);
    }

    private static boolean isOwn(Knobs knobs) {
        return knobs.data.get() == DataChoice.OWN;
    }

    private static String update(Knobs knobs) {
        String w = switch (knobs.penalty.get()) {
            case NONE -> "W[l] -= alpha * dW";
            case L2 -> "W[l] = (1 - alpha * lam / m) * W[l] - alpha * dW";
            case L1 -> "W[l] = soft(W[l] - alpha * dW)";
        };
        String b = !knobs.penalizeBiases.get()
                ? "b[l] -= alpha * db"
                : switch (knobs.penalty.get()) {
                    case NONE -> "b[l] -= alpha * db";
                    case L2 -> "b[l] = (1 - alpha * lam / m) * b[l] - alpha * db";
                    case L1 -> "b[l] = soft(b[l] - alpha * db)";
                };
        return indented(w) + indented(b);
    }

    private static String indented(String line) {
        return "        " + line + "\n";
    }

    private static String head(long seed, int m, String alpha, String lambda) {
        return """
            import numpy as np

            rng = np.random.default_rng(⟦%d⟧)
            m, alpha, lam = ⟦%d⟧, ⟦%s⟧, ⟦%s⟧
            """.formatted(seed, m, alpha, lambda);
    }

    private static String train(String hidden, int steps, String update) {
        return """

            n = [len(X), %s1]
            W = [rng.standard_normal((o, i)) / np.sqrt(i) for i, o in zip(n, n[1:])]
            b = [np.zeros((o, 1)) for o in n[1:]]

            def forward(X):
                A = [X]
                for l in range(len(W)):
                    Z = W[l] @ A[l] + b[l]
                    A.append(np.tanh(Z) if l < len(W) - 1 else 1 / (1 + np.exp(-Z)))
                return A

            for step in range(⟦%d⟧):
                A = forward(X)
                dZ = A[-1] - Y
                for l in reversed(range(len(W))):
                    dW, db = dZ @ A[l].T / m, dZ.mean(1, keepdims=True)
                    dZ = W[l].T @ dZ * (1 - A[l] ** 2)
            %s
            def error(X, Y):
                return np.mean((forward(X)[-1] > 0.5) != Y)

            print(f"train {error(X, Y):.1%%}, dev {error(Xd, Yd):.1%%}")
            print(sum(np.sum(w == 0) for w in W), "of", sum(w.size for w in W), "w == 0")
            """.formatted(hidden, steps, update);
    }
}
