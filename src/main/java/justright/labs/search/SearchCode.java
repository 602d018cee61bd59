package justright.labs.search;

import java.math.BigDecimal;
import justright.lab.NumpyCode;

/// Both searches in NumPy, with the values of this moment, on moons of NumPy's own; runs as it stands.
final class SearchCode {

    private SearchCode() {}

    static NumpyCode of(Plan plan) {
        return new NumpyCode(data(plan) + trial() + search(plan));
    }

    private static String data(Plan plan) {
        return """
            import numpy as np

            rng = np.random.default_rng(⟦%d⟧)
            m, updates, n = ⟦%d⟧, ⟦%d⟧, ⟦%d⟧

            def moons(size):
                t, y = np.pi * rng.random(size), rng.integers(0, 2, size)
                x = np.stack([y + (1 - 2 * y) * np.cos(t), y / 2 + (1 - 2 * y) * np.sin(t)])
                return x + %s * rng.standard_normal(x.shape), y[None]

            (X, Y), (D, C) = moons(m), moons(2000)
            mu, sd = X.mean(1, keepdims=True), X.std(1, keepdims=True)
            X, D = (X - mu) / sd, (D - mu) / sd

            """.formatted(
                        plan.grounds().seed(),
                        plan.grounds().m(),
                        plan.grounds().updates(),
                        plan.n(),
                        Double.toString(Grounds.NOISE));
    }

    private static String trial() {
        return """
            def trial(alpha=%s, lam=0.0, p=1.0, h=%d, L=%d, s=1.0):
                own, first = np.random.default_rng(0), None
                h, L = int(h), int(L)
                size = [2] + [h] * L + [1]
                W = [s * own.standard_normal((o, i)) / np.sqrt(i) for i, o in zip(size, size[1:])]
                b = [np.zeros((o, 1)) for o in size[1:]]
                def forward(X, p):
                    A, T, M = [X], [], []
                    for l in range(L):
                        T.append(np.tanh(W[l] @ A[l] + b[l]))
                        M.append((own.random(T[l].shape) < p) / p)
                        A.append(T[l] * M[l])
                    return A, T, M, 1 / (1 + np.exp(-np.clip(W[L] @ A[L] + b[L], -500, 500)))
                for step in range(updates):
                    A, T, M, P = forward(X, p)
                    J = -np.log(np.where(Y == 1, P, 1 - P) + 1e-300).mean()
                    J += lam / (2 * m) * sum((w ** 2).sum() for w in W)
                    first = first or J
                    if not J <= 3 * first:
                        return np.inf
                    dZ = (P - Y) / m
                    for l in reversed(range(L + 1)):
                        dA = W[l].T @ dZ
                        W[l] = W[l] - alpha * (dZ @ A[l].T + lam / m * W[l])
                        b[l] = b[l] - alpha * dZ.sum(1, keepdims=True)
                        if l:
                            dZ = dA * M[l - 1] * (1 - T[l - 1] ** 2)
                return ((forward(D, 1)[3] > 0.5) != C).mean()

            """.formatted(
                Double.toString(Recipe.DEFAULT.learningRate()), Recipe.DEFAULT.units(), Recipe.DEFAULT.layers());
    }

    private static String search(Plan plan) {
        return """
            def x(u):
                return %s
            def y(u):
                return %s

            mids = (np.arange(n) + 0.5) / n
            grid = [(x(u), y(v)) for u in mids for v in mids]
            random = [(x(rng.random()), y(rng.random())) for i in range(n * n)]
            for name, places in ("grid", grid), ("random", random):
                errors = [trial(%s=a, %s=b) for a, b in places]
                print(name, len({a for a, b in places}), "values, best", min(errors), "at", places[np.argmin(errors)])
            """.formatted(value(plan.x(), plan), value(plan.y(), plan), name(plan.x()), name(plan.y()));
    }

    private static String value(Dimension range, Plan plan) {
        String low = number(range.low());
        String high = number(range.high());
        String value = range.isLog() && !plan.linear()
                ? "⟦" + low + "⟧ * (" + high + " / " + low + ") ** u"
                : "⟦" + low + "⟧ + (" + high + " - " + low + ") * u";
        return range.isWhole() ? "round(" + value + ")" : value;
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static String name(Dimension dimension) {
        return switch (dimension) {
            case LEARNING_RATE -> "alpha";
            case LAMBDA -> "lam";
            case SCALE -> "s";
            case KEEP_PROB -> "p";
            case UNITS -> "h";
            case LAYERS -> "L";
        };
    }
}
