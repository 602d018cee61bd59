package justright.labs.whyitworks;

import justright.lab.NumpyCode;
import justright.lab.NumpySamples;
import justright.training.problem.Hidden;
import justright.training.problem.Problem;

/// The same training and the same measurements in NumPy, with the values of this moment; runs as it stands.
final class WhyCode {

    private WhyCode() {}

    static NumpyCode of(Knobs knobs, long seed) {
        return new NumpyCode(head(knobs, seed) + data(knobs) + NumpySamples.NORMALIZED + train(knobs) + MEASURE);
    }

    private static String head(Knobs knobs, long seed) {
        return """
            import numpy as np

            rng = np.random.default_rng(⟦%d⟧)
            m, alpha, lam = ⟦%s⟧, ⟦%s⟧, ⟦%s⟧
            """.formatted(seed, knobs.examples.encode(), knobs.learningRate.encode(), knobs.lambda.encode());
    }

    private static String data(Knobs knobs) {
        return NumpySamples.of(knobs.data.get().source(), knobs.noise.encode(), Integer.toString(Problem.DEV_EXAMPLES));
    }

    private static String train(Knobs knobs) {
        Hidden hidden = knobs.hidden.get();
        return """

            n = [2, ⟦%d, %d⟧, 1]
            W = [⟦%s⟧ * rng.standard_normal((o, i)) / np.sqrt(i) for i, o in zip(n, n[1:])]
            b = [np.zeros((o, 1)) for o in n[1:]]

            def forward(X):
                Z, A = [], X
                for l in range(3):
                    Z.append(W[l] @ A + b[l])
                    A = np.tanh(Z[l])
                return Z

            def costs(Z):
                data = np.mean(np.logaddexp(0, Z[2]) - Y * Z[2])
                return data, data + lam / (2 * m) * sum(np.sum(w ** 2) for w in W)

            J, J_full = [], []
            for step in range(⟦%d⟧):
                Z = forward(X)
                A = [X, np.tanh(Z[0]), np.tanh(Z[1])]
                data, full = costs(Z)
                J.append(data)
                J_full.append(full)
                dZ = 1 / (1 + np.exp(-Z[2])) - Y
                for l in reversed(range(3)):
                    dW, db = dZ @ A[l].T / m, dZ.mean(1, keepdims=True)
                    dZ = W[l].T @ dZ * (1 - A[l] ** 2)
                    W[l] = (1 - alpha * lam / m) * W[l] - alpha * dW
                    b[l] -= alpha * db
            """.formatted(hidden.first(), hidden.second(), knobs.start.encode(), WhyItWorksModel.HORIZON);
    }

    private static final String MEASURE = """

        Z = forward(X)
        z = np.concatenate([Z[0].ravel(), Z[1].ravel()])
        straight = np.mean(np.abs(np.tanh(z)) <= 0.5)  # z in the straight part
        F = np.vstack([X, np.ones(m)]).T               # the best linear fit to the logit
        w = np.linalg.lstsq(F, Z[2][0], rcond=None)[0]
        r2 = 1 - np.sum((Z[2][0] - F @ w) ** 2) / np.sum((Z[2] - Z[2].mean()) ** 2)
        error = np.mean((forward(Xd)[2] > 0) != Yd)
        rises = lambda J: int(np.sum(np.diff(J) > 1e-12 * np.abs(J[:-1])))
        print(f"dev {error:.1%}, straight {straight:.0%}, R2 {r2:.4f}")
        print(f"J rose {rises(J_full)} times, without its penalty {rises(J)} times")
        """;
}
