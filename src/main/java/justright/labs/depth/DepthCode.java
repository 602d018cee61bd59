package justright.labs.depth;

import java.util.Locale;
import justright.lab.NumpyCode;

/// The same pass in NumPy, with the values of this moment; runs as it stands.
final class DepthCode {

    private DepthCode() {}

    static NumpyCode of(Design design, double learningRate, long seed) {
        return new NumpyCode(start(design, seed) + pass() + end(design, learningRate));
    }

    private static String start(Design design, long seed) {
        return String.format(
                Locale.ROOT,
                """
                import numpy as np

                np.seterr(over="ignore", invalid="ignore")
                rng = np.random.default_rng(⟦%d⟧)
                n, L, m, f = %d, ⟦%d⟧, %d, np.⟦%s⟧
                X = rng.choice([-1, 1], (n, m)).astype(f)
                W = [f(%s) for l in range(L)]
                v = np.ones((1, n), f) / f(n) ** f(0.5)
                Y = np.arange(m) %% 2
                g, slope = %s
                """,
                seed,
                design.width(),
                design.depth(),
                Signs.EXAMPLES,
                design.precision() == Precision.SINGLE ? "float32" : "float64",
                weights(design),
                bend(design.kind()));
    }

    private static String weights(Design design) {
        return design.kind().isRandom()
                ? "⟦" + design.sigma() + "⟧ * rng.standard_normal((n, n))"
                : "⟦" + design.w() + "⟧ * np.eye(n)";
    }

    private static String bend(Kind kind) {
        return switch (kind) {
            case IDENTITY -> "lambda z: z, np.ones_like";
            case TANH -> "np.tanh, lambda a: 1 - a * a";
            case SIGMOID -> "lambda z: 1 / (1 + np.exp(-z)), lambda a: a * (1 - a)";
            case RELU -> "lambda z: np.maximum(z, 0), lambda a: (a > 0).astype(f)";
        };
    }

    private static String pass() {
        return """

            A = [X]
            for l in range(L):
                A.append(g(W[l] @ A[l]))
            error = 1 / (1 + np.exp(-v @ A[L])) - Y
            dA = v.T @ error.astype(f)
            dZ, dW = [None] * L, [None] * L
            for l in reversed(range(L)):
                dZ[l] = dA * slope(A[l + 1])
                dW[l] = dZ[l] @ A[l].T / f(m)
                dA = W[l].T @ dZ[l]
            """;
    }

    private static String end(Design design, double learningRate) {
        String update = design.course() == Course.PASS
                ? ""
                : "    W[l] = W[l] - f(⟦" + learningRate + "⟧) * dW[l]  # one of " + Course.UPDATES + " updates\n";
        return """

            for l in sorted({0, L // 2, L - 1}):
                a, z, w = (abs(x).max() for x in (A[l + 1], dZ[l], dW[l]))
                print(f"layer {l + 1}: A {a:.3g}, dZ {z:.3g}, dW {w:.3g}")
            """ + (update.isEmpty() ? "" : "for l in range(L):\n" + update);
    }
}
