package justright.labs.batchnorm;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import justright.lab.NumpyCode;

/// The same two trainings in NumPy, with the values of this moment, on made-up examples; runs as it stands.
final class BatchNormCode {

    private BatchNormCode() {}

    static NumpyCode of(Knobs knobs, long seed) {
        return new NumpyCode(start(knobs, seed) + forward() + backward() + end(knobs));
    }

    private static String start(Knobs knobs, long seed) {
        return """
            import numpy as np

            alpha, k, m, L = ⟦%s⟧, ⟦%s⟧, ⟦%s⟧, ⟦%s⟧
            g, slope = %s
            data = np.random.default_rng(⟦%d⟧)
            X = data.standard_normal((64, %d))
            labels = (data.standard_normal((10, 64)) @ X).argmax(0)
            Y = np.eye(10)[:, labels]

            def train(norm):
                rng = np.random.default_rng(⟦%d⟧)
                n = [64] + [%d] * L + [10]
                W = [np.sqrt(k / n[l]) * rng.standard_normal((n[l + 1], n[l])) for l in range(L + 1)]
                b = [np.zeros((i, 1)) for i in n[1:]]
                gamma, beta = [np.ones((i, 1)) for i in n[1:]], [np.zeros((i, 1)) for i in n[1:]]
                for step in range(%d):
                    batch = rng.permutation(%d)[:m]
            """.formatted(
                        knobs.learningRate.encode(),
                        knobs.k.encode(),
                        knobs.batch.encode(),
                        knobs.layers.encode(),
                        bend(knobs.bend.get()),
                        seed,
                        Digits.EXAMPLES,
                        seed,
                        Design.UNITS,
                        BatchNormModel.HORIZON,
                        Digits.EXAMPLES);
    }

    private static String bend(Bend bend) {
        return switch (bend) {
            case RELU -> "lambda z: np.maximum(z, 0), lambda a: (a > 0) * 1.0";
            case TANH -> "np.tanh, lambda a: 1 - a ** 2";
        };
    }

    private static String forward() {
        return """
                    A, hat, sd = [X[:, batch]], {}, {}
                    for l in range(L + 1):
                        Z = W[l] @ A[l] + b[l]
                        if l in norm:
                            sd[l] = np.sqrt(Z.var(1, keepdims=True) + 1e-5)
                            hat[l] = (Z - Z.mean(1, keepdims=True)) / sd[l]
                            Z = gamma[l] * hat[l] + beta[l]
                        A.append(g(Z) if l < L else np.exp(Z - Z.max(0)) / np.exp(Z - Z.max(0)).sum(0))
                    J = -np.log(A[-1][labels[batch], range(m)] + 1e-300).mean()
            """;
    }

    private static String backward() {
        return """
                    dZ = (A[-1] - Y[:, batch]) / m
                    for l in reversed(range(L + 1)):
                        if l in norm:
                            dgamma, dbeta = (dZ * hat[l]).sum(1, keepdims=True), dZ.sum(1, keepdims=True)
                            dZ = gamma[l] / sd[l] * (dZ - (dbeta + hat[l] * dgamma) / m)
                            gamma[l], beta[l] = gamma[l] - alpha * dgamma, beta[l] - alpha * dbeta
                        dA = W[l].T @ dZ
                        W[l], b[l] = W[l] - alpha * dZ @ A[l].T, b[l] - alpha * dZ.sum(1, keepdims=True)
                        dZ = dA * slope(A[l])
            """;
    }

    private static String end(Knobs knobs) {
        int layers = knobs.layers.getInt();
        String norm = IntStream.rangeClosed(1, layers)
                .filter(l -> knobs.placement.get().covers(l, layers))
                .mapToObj(l -> Integer.toString(l - 1))
                .collect(Collectors.joining(", "));
        return """
                return J

            print("J of the last batch without:", train([]))
            print("J of the last batch with:   ", train([⟦%s⟧]))
            """.formatted(norm);
    }
}
