package justright.labs.dropout;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import justright.lab.NumpyCode;
import justright.lab.NumpySamples;
import justright.training.problem.Problem;
import justright.training.problem.Source;

/// The same training in NumPy, with the values of this moment; runs as it stands.
final class DropoutCode {

    private static final String THIRD = """
        X = np.vstack([X, rng.standard_normal((1, m))])
        Xd = np.vstack([Xd, rng.standard_normal((1, Xd.shape[1]))])
        """;

    private DropoutCode() {}

    static NumpyCode of(Knobs knobs, long seed) {
        Design design = knobs.network.get();
        if (knobs.implementation.get().isSecret()) {
            int layer = knobs.shownLayer();
            return new NumpyCode(measuring(seed, knobs.rule().keep().get(layer), design.units(layer)));
        }
        String third = design.inputs() == 3 ? THIRD : "";
        String hidden = design.hidden().stream().map(String::valueOf).collect(Collectors.joining(", ", "⟦", "⟧, "));
        return new NumpyCode(head(knobs, design, seed) + data(knobs) + third + training(hidden));
    }

    private static String head(Knobs knobs, Design design, long seed) {
        String keep = IntStream.rangeClosed(0, design.hiddenLayers())
                .mapToObj(l -> number(knobs.rule().keep().get(l)))
                .collect(Collectors.joining(", "));
        return """
            import numpy as np

            rng = np.random.default_rng(⟦%d⟧)
            m, alpha = ⟦%d⟧, ⟦%s⟧
            keep_prob = [⟦%s⟧]
            """.formatted(seed, knobs.examples.getInt(), knobs.learningRate.encode(), keep);
    }

    private static String number(double p) {
        return p == 1 ? "1" : Double.toString(p);
    }

    private static String data(Knobs knobs) {
        Source source = knobs.data.get().source();
        return NumpySamples.of(source, knobs.noise.encode(), Integer.toString(Problem.DEV_EXAMPLES))
                + NumpySamples.NORMALIZED;
    }

    private static String training(String hidden) {
        return """

            n = [len(X), %s1]
            W = [rng.standard_normal((o, i)) / np.sqrt(i) for i, o in zip(n, n[1:])]
            b = [np.zeros((o, 1)) for o in n[1:]]

            def forward(X, train=False):
                A, D = [X], []
                for l in range(len(W)):
                    p = keep_prob[l] if train else 1
                    d = rng.random(A[l].shape) < p
                    A[l] = A[l] * d
                    A[l] /= p
                    D.append(d / p)
                    Z = W[l] @ A[l] + b[l]
                    A.append(np.tanh(Z) if l < len(W) - 1 else 1 / (1 + np.exp(-Z)))
                return A, D

            for step in range(⟦%d⟧):
                A, D = forward(X, train=True)
                dZ = A[-1] - Y
                for l in reversed(range(len(W))):
                    dW, db = dZ @ A[l].T / m, dZ.mean(1, keepdims=True)
                    a = A[l] / np.maximum(D[l], 1)
                    dZ = W[l].T @ dZ * D[l] * (1 - a ** 2)
                    W[l] -= alpha * dW
                    b[l] -= alpha * db

            def error(X, Y):
                return np.mean((forward(X)[0][-1] > 0.5) != Y)

            print(f"train {error(X, Y):.1%%}, dev {error(Xd, Yd):.1%%}")
            """.formatted(hidden, DropoutModel.HORIZON);
    }

    /// Does not say what the candidates do.
    private static String measuring(long seed, double keepProb, int units) {
        return """
            import numpy as np

            rng = np.random.default_rng(⟦%d⟧)
            keep_prob = ⟦%s⟧
            a = np.tanh(rng.standard_normal((⟦%d⟧, 150)))

            # Put the implementation to be measured in here.
            def in_training(a):
                d = rng.random(a.shape) < keep_prob
                return a * d / keep_prob

            def at_test_time(a):
                return a

            mean = np.mean([np.abs(in_training(a)).mean() for _ in range(⟦%d⟧)])
            print(f"training / test = {mean / np.abs(at_test_time(a)).mean():.2f}")
            """.formatted(seed, keepProb, units, Measurement.MASKS);
    }
}
