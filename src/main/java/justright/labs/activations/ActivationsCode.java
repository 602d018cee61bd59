package justright.labs.activations;

import justright.lab.NumpyCode;

/// What the experiment on screen does, in NumPy, with the values of this moment; runs as it stands.
final class ActivationsCode {

    private ActivationsCode() {}

    static NumpyCode of(Knobs knobs, long seed) {
        String begin = """
            import numpy as np

            rng = np.random.default_rng(⟦%d⟧)
            """.formatted(seed);
        return new NumpyCode(begin
                + switch (knobs.scene.get()) {
                    case CURVE -> curve(knobs);
                    case ZIGZAG -> zigzag(knobs);
                    case DEAD, RACE -> network(knobs);
                });
    }

    /// g and its slope, for numbers and for arrays.
    private static String function(Kind kind, Knobs knobs) {
        return switch (kind) {
            case SIGMOID -> "g = lambda z: 1 / (1 + np.exp(-z))\nslope = lambda z: g(z) * (1 - g(z))\n";
            case TANH -> "g = np.tanh\nslope = lambda z: 1 - g(z) ** 2\n";
            case RELU -> "g = lambda z: np.maximum(0, z)\nslope = lambda z: np.where(z > 0, 1.0, 0.0)\n";
            case LEAKY -> bent(knobs.leak.encode(), "");
            case PRELU -> bent("0.25", "  # learned, this is its start");
            case ELU -> """
                g = lambda z: np.where(z > 0, z, np.expm1(np.minimum(z, 0)))
                slope = lambda z: np.where(z > 0, 1.0, g(z) + 1)
                """;
            case MAXOUT -> """
                w = np.linspace(-1, 1, ⟦%s⟧)  # one piece each
                g = lambda z: np.multiply.outer(w, z).max(0)
                slope = lambda z: w[np.multiply.outer(w, z).argmax(0)]
                """.formatted(knobs.pieces.encode());
            case LINEAR -> "g = lambda z: z\nslope = lambda z: np.ones_like(z)\n";
        };
    }

    private static String bent(String slope, String remark) {
        return "c = ⟦" + slope + "⟧" + remark + "\ng = lambda z: np.where(z > 0, z, c * z)\n"
                + "slope = lambda z: np.where(z > 0, 1.0, c)\n";
    }

    private static String curve(Knobs knobs) {
        return function(knobs.function.get(), knobs)
                + """
                z, n = ⟦%s⟧, ⟦%s⟧
                print(f"g = {g(z):.3g}, slope = {slope(z):.3g}")

                W = rng.standard_normal((n, n)) / np.sqrt(n)
                dA = rng.standard_normal((n, 40))  # as if it came from above
                Z = z + rng.standard_normal((n, 40))  # all units moved to z
                below = np.linalg.norm(W.T @ (dA * slope(Z))) / np.linalg.norm(W.T @ dA)
                print(f"{below:.2%%} of the gradient reaches the layer below")

                push = g(z + ⟦%s⟧ * rng.standard_normal(500)).std()
                print(f"noise on z moves g by {push:.2g}")
                """.formatted(decimal(knobs.z.encode()), knobs.width.encode(), knobs.noise.encode());
    }

    /// `np.ones_like` of a whole number would be whole.
    private static String decimal(String number) {
        return number.contains(".") ? number : number + ".0";
    }

    private static String zigzag(Knobs knobs) {
        return function(knobs.function.get(), knobs)
                + """
                X = g(rng.standard_normal((2, 200)))  # X -= X.mean(1, keepdims=True) centres it
                X /= np.sqrt((X ** 2).sum(0).mean())
                target = np.array([1.1, -1.1])
                w, same = -target, 0
                for step in range(400):
                    x = X[:, rng.integers(200, size=⟦%s⟧)]
                    dw = (x * ((w - target) @ x)).mean(1)
                    w = w - ⟦%s⟧ * dw
                    same += dw[0] * dw[1] > 0
                print(f"both the same way in {same} of 400 updates, w = {w.round(2)}")
                """.formatted(knobs.examples.encode(), knobs.learningRate.encode());
    }

    private static String network(Knobs knobs) {
        boolean maxout = knobs.function.get() == Kind.MAXOUT;
        return """
            m, n, L, k = 120, ⟦%s⟧, ⟦%s⟧, ⟦%s⟧  # k rows of W for each unit
            y, t = np.arange(m) %% 2, np.pi * rng.random(m)
            X = np.where(y, [1 - np.cos(t), 0.5 - np.sin(t)], [np.cos(t), np.sin(t)])
            X = X + 0.2 * rng.standard_normal((2, m))
            X = (X - X.mean(1, keepdims=True)) / X.std(1, keepdims=True)
            """.formatted(knobs.width.encode(), knobs.layers.encode(), maxout ? knobs.pieces.encode() : "1")
                + (maxout ? largest() : function(knobs.function.get(), knobs) + "back = lambda Z, dA: dA * slope(Z)\n")
                + training(knobs.learningRate.encode())
                + (maxout
                        ? "print(f\"pieces that never win, per layer: {dead}, {wrong:.1%} wrong\")\n"
                        : "print(f\"dead units per layer: {dead}, {wrong:.1%} wrong\")\n");
    }

    private static String largest() {
        return """
            g = lambda Z: Z.reshape(k, n, m).max(0)
            back = lambda Z, dA: ((Z.reshape(k, n, m) == g(Z)) * dA).reshape(k * n, m)
            """;
    }

    private static String training(String learningRate) {
        return """

            rows = L * [k * n] + [1]
            W = [rng.standard_normal((o, i)) / np.sqrt(i) for i, o in zip([2] + L * [n], rows)]
            b = [np.zeros((o, 1)) for o in rows]
            for step in range(400):
                A, Z = [X], []
                for l in range(L):
                    Z.append(W[l] @ A[l] + b[l])
                    A.append(g(Z[l]))
                p = 1 / (1 + np.exp(-(W[L] @ A[L] + b[L])))
                dZ = (p - y) / m
                for l in reversed(range(L + 1)):
                    dA = W[l].T @ dZ
                    W[l] -= ⟦%s⟧ * dZ @ A[l].T
                    b[l] -= ⟦%s⟧ * dZ.sum(1, keepdims=True)
                    if l > 0:
                        dZ = back(Z[l - 1], dA)

            dead = [int((np.abs(back(z, np.ones((n, m)))) < 1e-9).all(1).sum()) for z in Z]
            wrong = ((p > 0.5) != y).mean()
            """.formatted(learningRate, learningRate);
    }
}
