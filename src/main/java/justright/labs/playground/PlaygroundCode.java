package justright.labs.playground;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import justright.engine.network.Initialization;
import justright.engine.network.Penalty;
import justright.lab.NumpyCode;

/// The same training in NumPy, with the values of this moment; runs as it stands.
final class PlaygroundCode {

    private final Knobs knobs;
    private final Design design;
    private final boolean drops;
    private final boolean regression;

    private PlaygroundCode(Knobs knobs, OwnData own) {
        this.knobs = knobs;
        design = knobs.design();
        regression = knobs.data.isRegression(own);
        drops = knobs.network.keepInput.get() < 1
                || (design.layers() > 0 && knobs.network.keepProb.get().stream().anyMatch(keep -> keep < 1));
    }

    static NumpyCode of(Knobs knobs, OwnData own, long seed) {
        PlaygroundCode code = new PlaygroundCode(knobs, own);
        return new NumpyCode(code.head(seed)
                + DataCode.of(knobs, own)
                + code.features(own)
                + "\n"
                + ActivationCode.of(code.design.activations())
                + code.start()
                + code.forward()
                + code.loop());
    }

    private String head(long seed) {
        return """
            import numpy as np

            rng = np.random.default_rng(⟦%d⟧)
            m, m_dev, batch, updates = ⟦%d⟧, ⟦%d⟧, ⟦%d⟧, ⟦%d⟧
            alpha, lam = ⟦%s⟧, ⟦%s⟧
            """.formatted(
                        seed,
                        knobs.data.examples.getInt(),
                        knobs.data.dev.getInt(),
                        knobs.learning.batch.getInt(),
                        knobs.learning.updates.getInt(),
                        knobs.learning.learningRate.encode(),
                        knobs.learning.penalty.get() == Penalty.Kind.NONE ? "0" : knobs.learning.lambda.encode());
    }

    private String features(OwnData own) {
        Set<Feature> ticked = knobs.data.features.get();
        FeatureSet set = FeatureSet.of(ticked);
        if (!knobs.data.isPlane(own) || set.areCoordinates()) {
            return "";
        }
        String rows = set.features().stream().map(PlaygroundCode::inPython).collect(Collectors.joining(", "));
        return "\nphi = lambda x: np.stack([" + rows + "])\nX, Xd = phi(X), phi(Xd)\n"
                + "mu, sd = X.mean(1, keepdims=True), X.std(1, keepdims=True)\nX, Xd = (X - mu) / sd, (Xd - mu) / sd\n";
    }

    private static String inPython(Feature feature) {
        return switch (feature) {
            case X1 -> "x[0]";
            case X2 -> "x[1]";
            case X1_SQUARED -> "x[0] ** 2";
            case X2_SQUARED -> "x[1] ** 2";
            case PRODUCT -> "x[0] * x[1]";
            case SINE_X1 -> "np.sin(3 * x[0])";
            case SINE_X2 -> "np.sin(3 * x[1])";
        };
    }

    private String start() {
        String hidden = design.hidden().stream().map(units -> units + ", ").collect(Collectors.joining());
        String names = design.activations().stream()
                .map(each -> "\"" + ActivationCode.name(each) + "\"")
                .collect(Collectors.joining(", "));
        List<Double> keep = IntStream.range(0, design.layers())
                .mapToObj(l -> knobs.network.keepProb.at(l, 1.0))
                .toList();
        String bn = design.batchNorm() ? ", \"ga\": np.ones((o, 1)), \"be\": np.zeros((o, 1))" : "";
        return """
            n, names = [len(X), %slen(Y)], [%s]
            P = [{"W": %s, "b": np.zeros((o, 1))%s} for i, o in zip(n, n[1:])]
            L = len(P)
            """.formatted(
                        hidden.isEmpty() ? "" : "⟦" + hidden.strip().replaceAll(",$", "") + "⟧, ", names, weights(), bn)
                + (drops ? "keep = [%s]\n".formatted(keeps(keep)) : "")
                + (design.batchNorm() ? "run = [[np.zeros((o, 1)), np.ones((o, 1))] for o in n[1:]]\n" : "");
    }

    private String keeps(List<Double> hidden) {
        return "⟦" + knobs.network.keepInput.encode() + "⟧"
                + hidden.stream().map(keep -> ", ⟦" + keep + "⟧").collect(Collectors.joining());
    }

    private String weights() {
        String scale = knobs.network.initScale.get() == 1 ? "" : knobs.network.initScale.encode() + " * ";
        Initialization.Scheme scheme = knobs.network.initialization.get();
        return scale
                + switch (scheme) {
                    case ZEROS -> "np.zeros((o, i))";
                    case CONSTANT -> "np.ones((o, i))";
                    case NORMAL -> "rng.standard_normal((o, i))";
                    case XAVIER -> "rng.standard_normal((o, i)) / np.sqrt(i)";
                    case HE -> "rng.standard_normal((o, i)) * np.sqrt(2 / i)";
                    case GLOROT -> "rng.standard_normal((o, i)) * np.sqrt(2 / (i + o))";
                    case UNIFORM_SLIP -> "rng.random((o, i)) / np.sqrt(i)";
                };
    }

    private String forward() {
        String input = drops ? drop("X", 0).replace("        ", "    ") : "";
        return """

            def forward(X, training=False):
            %s    A, Z, H, D = [X], [], [], %s
                for l, p in enumerate(P):
                    z = p["W"] @ A[l] + p["b"]
            %s        Z.append(z)
                    if l < L - 1:
                        a = g[names[l]][0](z)
            %s        else:
                        a = %s
                    A.append(a)
                return A, Z, H, D
            """.formatted(
                input, drops ? "[d]" : "[]", design.batchNorm() ? norm() : "", drops ? drop("a", 1) : "", output());
    }

    private static String drop(String a, int layer) {
        String place = layer == 0 ? "0" : "l + 1";
        String kept = """
                    d = (rng.random(%1$s.shape) < keep[%2$s]) / keep[%2$s] if training else 1
                    %1$s = %1$s * d
            """.formatted(a, place);
        return layer == 0 ? kept : kept.indent(4) + "                D.append(d)\n".substring(4);
    }

    private static String norm() {
        return """
                    if l < L - 1:
                        if training:
                            mean, var = z.mean(1, keepdims=True), z.var(1, keepdims=True)
                            run[l] = [0.9 * run[l][0] + 0.1 * mean, 0.9 * run[l][1] + 0.1 * var]
                        else:
                            mean, var = run[l]
                        H.append(((z - mean) / np.sqrt(var + 1e-5), np.sqrt(var + 1e-5)))
                        z = p["ga"] * H[l][0] + p["be"]
            """;
    }

    private String output() {
        return regression
                ? "z"
                : "np.exp(z - z.max(0)) / np.exp(z - z.max(0)).sum(0) if len(z) > 1 else 1 / (1 + np.exp(-z))";
    }

    private String loop() {
        return OptimizerCode.of(knobs, drops, design.batchNorm(), regression);
    }
}
