package justright.labs.playground;

import justright.engine.network.Penalty;

/// The loop of updates in NumPy: batches, backward, and the step of the chosen optimizer.
final class OptimizerCode {

    private OptimizerCode() {}

    static String of(Knobs knobs, boolean drops, boolean batchNorm, boolean regression) {
        return """

            V = [{k: np.zeros_like(v) for k, v in p.items()} for p in P]
            S = [{k: np.zeros_like(v) for k, v in p.items()} for p in P]
            order = rng.permutation(X.shape[1])
            for t in range(1, updates + 1):
                if len(order) < batch:
                    order = rng.permutation(X.shape[1])
                now, order = order[:batch], order[batch:]
                x, y = X[:, now], Y[:, now]
                A, Z, H, D = forward(x, True)
                dZ = A[-1] - y
                for l in reversed(range(L)):
                    p, G = P[l], {}
            %s        G["W"] = dZ @ A[l].T / x.shape[1]%s
                    G["b"] = dZ.mean(1, keepdims=True)
                    if l:
                        dA = p["W"].T @ dZ
            %s            dZ = dA * g[names[l - 1]][1](Z[l - 1])
                    for k in G:
            %s%s
            %s
            """.formatted(
                        batchNorm ? norm() : "",
                        penalty(knobs),
                        drops ? "            dA = dA * D[l]\n" : "",
                        step(knobs),
                        shrink(knobs),
                        error(regression));
    }

    private static String norm() {
        return """
                    if l < L - 1:
                        h, sd = H[l]
                        G["ga"], G["be"] = (dZ * h).mean(1, keepdims=True), dZ.mean(1, keepdims=True)
                        dZ = p["ga"] / sd * (dZ - G["be"] - h * G["ga"])
            """;
    }

    private static String penalty(Knobs knobs) {
        boolean gd = knobs.learning.optimizer.get() == OptimizerChoice.GD;
        return switch (knobs.learning.penalty.get()) {
            case NONE -> "";
            case L2 -> " + lam / x.shape[1] * p[\"W\"]";
            case L1 -> gd ? "" : " + lam / (2 * x.shape[1]) * np.sign(p[\"W\"])";
        };
    }

    /// L1 with plain descent takes the proximal step, so that weights become exactly 0.
    private static String shrink(Knobs knobs) {
        boolean soft =
                knobs.learning.optimizer.get() == OptimizerChoice.GD && knobs.learning.penalty.get() == Penalty.Kind.L1;
        return soft
                ? "\n        p[\"W\"] = np.sign(p[\"W\"])"
                        + " * np.maximum(abs(p[\"W\"]) - alpha * lam / (2 * x.shape[1]), 0)"
                : "";
    }

    private static String step(Knobs knobs) {
        String beta = "⟦" + knobs.learning.beta.encode() + "⟧";
        String pad = " ".repeat(12);
        return switch (knobs.learning.optimizer.get()) {
            case GD -> pad + "p[k] = p[k] - alpha * G[k]";
            case MOMENTUM ->
                pad + "V[l][k] = " + beta + " * V[l][k] + (1 - " + beta + ") * G[k]\n" + pad
                        + "p[k] = p[k] - alpha * V[l][k]";
            case RMSPROP ->
                pad + "S[l][k] = " + beta + " * S[l][k] + (1 - " + beta + ") * G[k] ** 2\n" + pad
                        + "p[k] = p[k] - alpha * G[k] / (np.sqrt(S[l][k]) + 1e-8)";
            case ADAM ->
                pad + "V[l][k] = " + beta + " * V[l][k] + (1 - " + beta + ") * G[k]\n" + pad
                        + "S[l][k] = 0.999 * S[l][k] + 0.001 * G[k] ** 2\n" + pad
                        + "v, s = V[l][k] / (1 - " + beta + " ** t), S[l][k] / (1 - 0.999 ** t)\n" + pad
                        + "p[k] = p[k] - alpha * v / (np.sqrt(s) + 1e-8)";
        };
    }

    private static String error(boolean regression) {
        String wrong = regression
                ? "np.mean((A - Y) ** 2) / np.var(Y)"
                : "np.mean((A > 0.5) != Y) if len(Y) == 1 else np.mean(A.argmax(0) != Y.argmax(0))";
        return """

            def error(X, Y):
                A = forward(X)[0][-1]
                return %s

            print(f"train {error(X, Y):.1%%}, dev {error(Xd, Yd):.1%%}")""".formatted(wrong);
    }
}
