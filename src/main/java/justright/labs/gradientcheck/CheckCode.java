package justright.labs.gradientcheck;

import java.util.Optional;
import justright.engine.probe.NumericalGradient.Difference;
import justright.lab.NumpyCode;

/// The same check in NumPy, with the values of this moment; runs as it stands. The faulty line is in it once it may
/// be seen.
final class CheckCode {

    private CheckCode() {}

    static NumpyCode of(Knobs knobs, long seed) {
        Optional<Bug> bug = shown(knobs, seed);
        BugInPython mistake = new BugInPython(bug, penalty(knobs, "W[l]"));
        return new NumpyCode(head(knobs, seed) + network(knobs) + backward(knobs, mistake) + check(knobs));
    }

    /// The bug, if it may be seen and makes a difference.
    private static Optional<Bug> shown(Knobs knobs, long seed) {
        boolean hidden = knobs.backprop.get() == Backprop.HIDDEN && knobs.hunt.get() == Hunt.OPEN;
        return hidden
                ? Optional.empty()
                : knobs.bug(seed).filter(it -> it.in(knobs.architecture()).isPresent());
    }

    private static String head(Knobs knobs, long seed) {
        return """
            import numpy as np

            rng = np.random.default_rng(⟦%d⟧)
            m, lam, eps, keep = ⟦%d⟧, ⟦%s⟧, ⟦%s⟧, ⟦%s⟧
            %s
            n = [%d, 4, 4, 4, 1]
            W = [⟦%s⟧ * rng.standard_normal((o, i)) / np.sqrt(i) for i, o in zip(n, n[1:])]
            b = [np.zeros((o, 1)) for o in n[1:]]
            """.formatted(
                        seed,
                        Knobs.EXAMPLES,
                        knobs.lambda.encode(),
                        python(knobs.epsilon.encode()),
                        knobs.keepProb.encode(),
                        data(knobs.data.get()),
                        knobs.data.get().features(),
                        python(knobs.start.encode()));
    }

    /// 1e-5 for 1.0E-5.
    private static String python(String number) {
        return number.replace(".0E", "e").replace('E', 'e');
    }

    private static String data(DataChoice data) {
        return switch (data) {
            case MOONS -> """
                t, Y = np.pi * rng.random(m), np.arange(m)[None] % 2
                X = np.stack([np.where(Y[0], 1 - np.cos(t), np.cos(t)),
                              np.where(Y[0], 0.5 - np.sin(t), np.sin(t))])
                X += 0.2 * rng.standard_normal((2, m))\
                """;
            case CIRCLE -> """
                t, Y = 2 * np.pi * rng.random(m), np.arange(m)[None] % 2
                X = np.where(Y[0], 0.5, 1) * np.stack([np.cos(t), np.sin(t)])
                X += 0.2 * rng.standard_normal((2, m))\
                """;
            case BREAST_CANCER -> """
                X = rng.standard_normal((30, m))  # stand in for 30 measurements
                Y = (X[:1] + X[1:2] > 0) * 1\
                """;
        };
    }

    private static String activation(Bend bend) {
        return switch (bend) {
            case TANH -> """
                g = np.tanh
                slope = lambda z: 1 - np.tanh(z) ** 2
                """;
            case RELU -> """
                g = lambda z: np.maximum(z, 0)
                slope = lambda z: (z > 0) * 1.0
                """;
            case SIGMOID -> """
                g = lambda z: 1 / (1 + np.exp(-z))
                slope = lambda z: g(z) * (1 - g(z))
                """;
            case ELU -> """
                g = lambda z: np.where(z > 0, z, np.expm1(np.minimum(z, 0)))
                slope = lambda z: np.exp(np.minimum(z, 0))
                """;
        };
    }

    private static boolean drops(Knobs knobs) {
        return knobs.keepProb.get() < 1;
    }

    private static String network(Knobs knobs) {
        String masks = !drops(knobs)
                ? ""
                : "draw = lambda: [rng.random((4, m)) < keep for _ in range(3)]\n"
                        + (knobs.frozen.get() ? "D = draw()  # one mask for all calls\n" : "");
        String drop = drops(knobs) ? " * D[l] / keep" : "";
        String norm = knobs.penalty.get() == PenaltyKind.L2 ? "np.sum(w ** 2)" : "np.sum(abs(w))";
        return """
            %s%s
            def forward(W, b%s):
                Z, A = [], [X]
                for l in range(4):
                    Z.append(W[l] @ A[l] + b[l])
                    A.append(g(Z[l])%s if l < 3 else 1 / (1 + np.exp(-Z[l])))
                return Z, A

            def J(W, b):
                z = forward(W, b%s)[0][3]
                return np.mean(np.logaddexp(0, z) - Y * z) + lam / (2 * m) * sum(%s for w in W)
            """.formatted(activation(knobs.bend.get()), masks, drops(knobs) ? ", D" : "", drop, calls(knobs), norm);
    }

    /// What a call of `forward` gets besides: the mask there is, or a new one.
    private static String calls(Knobs knobs) {
        return !drops(knobs) ? "" : knobs.frozen.get() ? ", D" : ", draw()";
    }

    private static String penalty(Knobs knobs, String of) {
        return knobs.penalty.get() == PenaltyKind.L2 ? "lam / m * " + of : "lam / (2 * m) * np.sign(" + of + ")";
    }

    private static String backward(Knobs knobs, BugInPython bug) {
        boolean fresh = drops(knobs) && !knobs.frozen.get();
        String hint = knobs.backprop.get() == Backprop.HIDDEN && knobs.hunt.get() == Hunt.OPEN
                ? "  # the patient's differs in one line"
                : "";
        return """

            def backprop(W, b):%s
            %s    Z, A = forward(W, b%s)
                dW, db = [0] * 4, [0] * 4
                dZ = A[4] - Y
            %s    for l in (3, 2, 1, 0):
                    dW[l] = dZ @ A[l].T / m + %s
                    db[l] = dZ.sum(1, keepdims=True) / m
            %s        if l > 0:
                        dA = W[l].T @ dZ
            %s%s            dZ = dA * slope(Z[l - 1])
            %s    return dW, db
            """.formatted(
                        hint,
                        fresh ? "    D = draw()  # another mask at every call\n" : "",
                        drops(knobs) ? ", D" : "",
                        bug.afterOutput(),
                        penalty(knobs, "W[l]"),
                        bug.afterGradients(),
                        bug.afterProduct(),
                        drops(knobs) ? "            dA = dA * D[l - 1] / keep\n" + bug.afterMask() : "",
                        bug.afterSlope());
    }

    private static String check(Knobs knobs) {
        String quotient = knobs.difference.get() == Difference.TWO_SIDED
                ? "(J(*unflat(theta + e)) - J(*unflat(theta - e))) / (2 * eps)"
                : "(J(*unflat(theta + e)) - J(*unflat(theta))) / eps";
        String scaled = knobs.scale.isStandard()
                ? ""
                : "grad, approx = ⟦" + python(knobs.scale.encode()) + "⟧ * grad, ⟦" + python(knobs.scale.encode())
                        + "⟧ * approx\n";
        String judged = knobs.denominator.get()
                ? "ratio = norm(approx - grad) / (norm(approx) + norm(grad))\nprint(f\"ratio {ratio:.1e}\")\n"
                : "print(f\"difference {norm(approx - grad):.1e}\")\n";
        return """

            def flat(Ws, bs):
                return np.concatenate([v.ravel() for pair in zip(Ws, bs) for v in pair])

            def unflat(theta):
                parts = np.split(theta, np.cumsum([v.size for pair in zip(W, b) for v in pair])[:-1])
                return ([p.reshape(w.shape) for p, w in zip(parts[0::2], W)],
                        [p.reshape(v.shape) for p, v in zip(parts[1::2], b)])

            theta, grad = flat(W, b), flat(*backprop(W, b))
            approx = np.zeros_like(theta)
            for i in range(theta.size):
                e = eps * (np.arange(theta.size) == i)
                approx[i] = %s
            norm = np.linalg.norm
            %s%s\
            """.formatted(quotient, scaled, judged);
    }
}
