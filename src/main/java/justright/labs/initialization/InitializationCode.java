package justright.labs.initialization;

import justright.lab.NumpyCode;

/// The same pass through the scheme in focus in NumPy, with the values of this moment; runs as it stands.
final class InitializationCode {

    private InitializationCode() {}

    static NumpyCode of(Knobs knobs, long seed) {
        return new NumpyCode(start(knobs, seed) + passes());
    }

    private static String start(Knobs knobs, long seed) {
        return """
            import numpy as np

            rng = np.random.default_rng(⟦%d⟧)
            n, L, m = ⟦%s⟧, ⟦%s⟧, %d
            X = rng.standard_normal((n, m))

            def first(i, o):
                return %s

            W = [first(n, n) for l in range(L)]
            g, slope = %s
            """.formatted(
                        seed,
                        knobs.units.encode(),
                        knobs.layers.encode(),
                        Digits.EXAMPLES,
                        drawn(knobs.inFocus(), knobs.k.encode()),
                        bend(knobs.bend.get()));
    }

    private static String drawn(Scheme scheme, String k) {
        return switch (scheme) {
            case ZEROS -> "np.zeros((o, i))";
            case CONSTANT -> "np.full((o, i), ⟦" + Scheme.CONSTANT_WEIGHT + "⟧)";
            case SMALL -> "⟦0.01⟧ * rng.standard_normal((o, i))";
            case LARGE -> "⟦1⟧ * rng.standard_normal((o, i))";
            case XAVIER -> "np.sqrt(⟦1⟧ / i) * rng.standard_normal((o, i))";
            case HE -> "np.sqrt(⟦2⟧ / i) * rng.standard_normal((o, i))";
            case GLOROT -> "np.sqrt(⟦2⟧ / (i + o)) * rng.standard_normal((o, i))";
            case SLIP -> "np.sqrt(⟦1⟧ / i) * rng.random((o, i))  # randn was meant";
            case YOURS -> "np.sqrt(⟦" + k + "⟧ / i) * rng.standard_normal((o, i))";
        };
    }

    private static String bend(Bend bend) {
        return switch (bend) {
            case TANH -> "np.tanh, lambda a: 1 - a ** 2";
            case RELU -> "lambda z: np.maximum(z, 0), lambda a: (a > 0) * 1.0";
            case SIGMOID -> "lambda z: 1 / (1 + np.exp(-z)), lambda a: a * (1 - a)";
            case LINEAR -> "lambda z: z, lambda a: np.ones_like(a)";
        };
    }

    private static String passes() {
        return """

            A = [X]
            for l in range(L):
                A.append(g(W[l] @ A[l]))
            dA = rng.standard_normal((n, m))  # as if it came from the loss
            dW = [None] * L
            for l in reversed(range(L)):
                dZ = dA * slope(A[l + 1])
                dW[l] = dZ @ A[l].T / m
                dA = W[l].T @ dZ

            for l in range(L):
                same = len(np.unique(W[l], axis=0))
                print(f"layer {l + 1}: sigma {A[l + 1].std():.2g}, dW {dW[l].std():.2g}, {same} distinct units")
            """;
    }
}
