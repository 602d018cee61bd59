package justright.labs.biasvariance;

import justright.lab.NumpyCode;
import justright.training.problem.Source;

/// The training of your model in NumPy, with the values of this moment; runs as it stands.
final class BiasVarianceCode {

    private static final String NORMALIZE = """
        def normalize(X, Xd):
            mu, sd = X.mean(1, keepdims=True), X.std(1, keepdims=True)
            return (X - mu) / sd, (Xd - mu) / sd

        X, Xd = normalize(X, Xd)
        """;

    private static final String QUADRATIC = """

        i, j = np.triu_indices(len(X))
        X, Xd = np.vstack([X, X[i] * X[j]]), np.vstack([Xd, Xd[i] * Xd[j]])
        X, Xd = normalize(X, Xd)
        """;

    private static final String BUMPS = """

        # a straight line, and a narrow bump around each of its worst errors
        one = lambda X: np.vstack([X, np.ones(X.shape[1])])
        line = np.linalg.lstsq(one(X).T, (2 * Y - 1).T, rcond=None)[0].T
        worst = np.argsort(((2 * Y - 1) * (line @ one(X)))[0])[:round(%s * m)]
        C = X[:, worst]
        def bend(X):
            d2 = ((X[:, None] - C[:, :, None]) ** 2).sum(0)
            return np.vstack([X, np.exp(-d2 / (2 * %s ** 2))])
        X, Xd = normalize(bend(X), bend(Xd))
        """.formatted(Outliers.SHARE, Outliers.WIDTH);

    private BiasVarianceCode() {}

    static NumpyCode of(Knobs knobs, long seed) {
        Candidate yours = knobs.yours();
        boolean known = knobs.isDensityKnown();
        String best = known ? DataCode.BAYES : "best = ⟦%s⟧  # human level\n".formatted(knobs.humanLevel());
        return new NumpyCode(head(knobs, seed)
                + DataCode.of(knobs)
                + best
                + NORMALIZE
                + inputs(yours)
                + network(hidden(yours))
                + judge(knobs.rule().points(), share(knobs)));
    }

    private static String head(Knobs knobs, long seed) {
        Source source = knobs.data.get();
        return """
            import numpy as np

            rng = np.random.default_rng(⟦%d⟧)
            m, alpha, lam = ⟦%d⟧, %s, ⟦%s⟧
            """.formatted(
                        seed, source.available(knobs.examples.getInt()), Steps.LEARNING_RATE, knobs.lambda.encode());
    }

    private static String inputs(Candidate yours) {
        if (yours.worstCase()) {
            return BUMPS;
        }
        return yours.model() == ModelChoice.QUADRATIC ? QUADRATIC : "";
    }

    private static String hidden(Candidate yours) {
        return switch (yours.shape()) {
            case LINEAR, QUADRATIC -> "";
            case SMALL -> "⟦%d⟧, ".formatted(ModelChoice.SMALL_UNITS);
            case LARGE -> "⟦20, 8⟧, ";
        };
    }

    private static String share(Knobs knobs) {
        return String.format(java.util.Locale.ROOT, "%.3g", knobs.rule().share());
    }

    private static String network(String hidden) {
        return """

            n = [len(X), %s1]
            L = len(n) - 1
            P = [rng.standard_normal((o, i)) / np.sqrt(i) for i, o in zip(n, n[1:])]
            P += [np.zeros((o, 1)) for o in n[1:]]

            def forward(X):
                A = [X]
                for l in range(L):
                    Z = P[l] @ A[l] + P[L + l]
                    A.append(np.tanh(Z) if l < L - 1 else 1 / (1 + np.exp(-Z)))
                return A

            def gradients():
                A, g = forward(X), [None] * len(P)
                dZ = A[-1] - Y
                for l in reversed(range(L)):
                    g[l], g[L + l] = dZ @ A[l].T / m + lam / m * P[l], dZ.mean(1, keepdims=True)
                    dZ = P[l].T @ dZ * (1 - A[l] ** 2)
                return g

            v, s = [0] * len(P), [0] * len(P)
            for t in range(1, %d):
                for i, g in enumerate(gradients()):
                    v[i] = 0.9 * v[i] + 0.1 * g
                    s[i] = 0.999 * s[i] + 0.001 * g ** 2
                    vh, sh = v[i] / (1 - 0.9 ** t), s[i] / (1 - 0.999 ** t)
                    P[i] -= alpha * vh / (np.sqrt(sh) + 1e-8)
            """.formatted(hidden, BiasVarianceModel.HORIZON + 1);
    }

    private static String judge(double points, String share) {
        return """

            def error(X, Y):
                return np.mean((forward(X)[-1] > 0.5) != Y)

            train, dev = error(X, Y), error(Xd, Yd)
            bias, variance = train - best, dev - train
            high = lambda part, other: part >= ⟦%s⟧ and part >= ⟦%s⟧ * other
            print(f"train {train:.1%%}, dev {dev:.1%%}, best {best:.1%%}")
            print("bias", "high" if high(bias, variance) else "low",
                  "variance", "high" if high(variance, bias) else "low")
            """.formatted(points, share);
    }
}
