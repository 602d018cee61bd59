package justright.labs.spreading;

import justright.lab.NumpyCode;

/// The three units in NumPy, with the values of this moment; runs as it stands.
final class SpreadingCode {

    private SpreadingCode() {}

    static NumpyCode of(Knobs knobs, long seed) {
        return new NumpyCode(head(knobs, seed) + examples(knobs) + training(knobs));
    }

    private static String head(Knobs knobs, long seed) {
        return """
                import numpy as np

                rng = np.random.default_rng(⟦%d⟧)
                m, alpha = ⟦%d⟧, ⟦%s⟧
                k, lam, size = ⟦%s⟧, ⟦%s⟧, ⟦%s⟧
                """.formatted(
                        seed,
                        knobs.examples.getInt(),
                        knobs.learningRate.encode(),
                        knobs.keepProb.encode(),
                        knobs.lambda.encode(),
                        knobs.size.encode());
    }

    private static String examples(Knobs knobs) {
        String readings = switch (knobs.news.get()) {
            case SAME -> "X = signal + ⟦%s⟧ * rng.standard_normal((4, m))";
            case CLEANER -> "X = signal + np.array([[⟦%s⟧], [1], [1], [1]]) * rng.standard_normal((4, m))";
            case ALONE -> "X = rng.standard_normal((4, m))\nX[0] = signal + ⟦%s⟧ * rng.standard_normal(m)";
        };
        return """

                signal = rng.standard_normal(m)
                %s
                y = signal + 0.3 * rng.standard_normal(m)
                X = (X - X.mean(1, keepdims=True)) / X.std(1, keepdims=True)
                X[0] *= size
                y -= y.mean()
                """.formatted(readings.formatted(knobs.noise.encode()));
    }

    private static String training(Knobs knobs) {
        return """

                first = ⟦%s⟧
                start = np.array([first / size] + 3 * [(1 - first) / 3])
                w = {"without": start.copy(), "dropout": start.copy(), "L2": start.copy()}
                for step in range(⟦%d⟧):
                    for name in w:
                        d = rng.random(X.shape) < (k if name == "dropout" else 1)
                        A = X * d / (k if name == "dropout" else 1)
                        dw = A @ (w[name] @ A - y) / m
                        if name == "L2":
                            dw += lam / m * w[name]
                        w[name] -= alpha * dw

                for name in w:
                    print(name, w[name].round(2), "|w|^2 =", (w[name] ** 2).sum().round(2))

                v = w["dropout"]
                half_mse = np.mean((v @ X - y) ** 2) / 2
                formula = half_mse + (1 - k) / k * (v ** 2 * (X ** 2).mean(1)).sum() / 2
                masks = [np.mean((v @ (X * (rng.random(X.shape) < k) / k) - y) ** 2) / 2 for _ in range(⟦%d⟧)]
                print("formula", formula.round(4), "masks", np.mean(masks).round(4))
                """.formatted(knobs.start.encode(), SpreadingModel.HORIZON, MaskMeans.MASKS);
    }
}
