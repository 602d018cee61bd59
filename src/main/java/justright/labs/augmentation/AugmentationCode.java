package justright.labs.augmentation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import justright.engine.data.Augmentation;
import justright.lab.NumpyCode;

/// The same two runs, with copies and without, in NumPy, with the values of this moment; runs as it stands.
final class AugmentationCode {

    /// The same digits, as scikit-learn brings them along; without it noisy checks of ten kinds, and it says so.
    private static final String DIGITS = """
        try:
            from sklearn.datasets import load_digits
            P, y = load_digits().images / 16, load_digits().target
        except ImportError:
            print("no scikit-learn here: made-up pictures instead")
            y = rng.integers(10, size=1797)
            P = np.kron(rng.random((10, 4, 4)), np.ones((2, 2)))[y]
            P = P + 0.4 * rng.standard_normal(P.shape)
        i = rng.permutation(len(P))
        P, y = P[i], y[i]
        """;

    private static final String DRAW = """

        def draw(kind, right):
            x, v = np.meshgrid(*[(2 * np.arange(12) + 1) / 12 - 1] * 2)
            x, v = [(z - 0.1 * rng.uniform(-1, 1)) / rng.uniform(0.78, 1) for z in (x, v)]
            ink = np.zeros((12, 12))
            for px, py, w, h, t in np.array(parts[kind]) * rng.uniform(0.9, 1.1, (len(parts[kind]), 5)):
                a, b = (x if right else -x) - px, v - py
                c, s = np.cos(np.radians(t)), np.sin(np.radians(t))
                r = np.hypot((c * a + s * b) / w, (c * b - s * a) / h)
                ink = np.maximum(ink, np.clip(0.5 - (r - 1) * min(w, h) / 0.16, 0, 1))
            return np.clip(ink + 0.16 * rng.standard_normal((12, 12)), 0, 1)

        kind, right = rng.integers(4, size=m + 1000), rng.integers(2, size=m + 1000)
        P, y = np.array([draw(k, r) for k, r in zip(kind, right)]), ⟦%s⟧
        """;

    private static final String SAMPLE = """

        def sample(P, r, c):
            n, e, _ = P.shape
            Q = np.pad(P, ((0, 0), (1, 1), (1, 1)))
            i, j = np.floor(r).astype(int), np.floor(c).astype(int)
            at = lambda i, j: Q[np.arange(n)[:, None, None], np.clip(i + 1, 0, e + 1), np.clip(j + 1, 0, e + 1)]
            v, h = r - i, c - j
            return (1 - v) * ((1 - h) * at(i, j) + h * at(i, j + 1)) \\
                + v * ((1 - h) * at(i + 1, j) + h * at(i + 1, j + 1))
        """;

    private static final String BENT = """
            t = np.linspace(0, 3, e)
            i = np.minimum(t.astype(int), 2)
            B = np.zeros((e, 4))
            B[np.arange(e), i + 1] = (t - i) ** 2 * (3 - 2 * (t - i))
            B[np.arange(e), i] = 1 - B[np.arange(e), i + 1]
            r = r + B @ (⟦%1$s⟧ * rng.standard_normal((n, 4, 4))) @ B.T
            c = c + B @ (⟦%1$s⟧ * rng.standard_normal((n, 4, 4))) @ B.T
        """;

    @SuppressWarnings("InlineFormatString") // a listing is read whole
    private static final String TRAINING = """

        def train(copies):
            rs = np.random.default_rng(⟦%d⟧)
            n = [P[0].size, ⟦%s⟧, y.max() + 1]
            W = [np.sqrt(2 / i) * rs.standard_normal((o, i)) for i, o in zip(n, n[1:])]
            b = [np.zeros((o, 1)) for o in n[1:]]
            velocity = [np.zeros_like(p) for p in W + b]
            forward = lambda X: (A := np.maximum(0, W[0] @ X + b[0]), W[1] @ A + b[1])
            for update in range(%d):
        %s
                X = Q.reshape(len(Q), -1).T
                A, Z = forward(X)
                E = np.exp(Z - Z.max(0))
                dZ = (E / E.sum(0) - np.eye(n[-1])[:, t]) / len(t)
                dA = W[1].T @ dZ * (A > 0)
                for p, v, g in zip(W + b, velocity, [dA @ X.T, dZ @ A.T,
                                                    dA.sum(1, keepdims=True), dZ.sum(1, keepdims=True)]):
                    v += 0.1 * (g - v)
                    p -= alpha / (1 + update / 100) * v
            return np.mean(forward(P[-1000:].reshape(1000, -1).T)[1].argmax(0) != y[-1000:])

        print(f"{m} pictures: dev {train(False):.1%%}, with copies {train(True):.1%%}")
        """;

    private AugmentationCode() {}

    static NumpyCode of(Knobs knobs, long seed) {
        String head = """
            import numpy as np

            rng = np.random.default_rng(⟦%d⟧)
            m, alpha = ⟦%s⟧, ⟦%s⟧
            """.formatted(seed, knobs.examples.encode(), knobs.learningRate.encode());
        return new NumpyCode(head + data(knobs.pictures.get()) + SAMPLE + copy(knobs) + training(knobs, seed));
    }

    private static String data(PictureChoice pictures) {
        return switch (pictures) {
            case DIGITS -> DIGITS;
            case KIND -> parts() + DRAW.formatted("kind");
            case FACING -> parts() + DRAW.formatted("right");
        };
    }

    private static String parts() {
        return Stream.of(Animal.values())
                .map(animal -> animal.parts().stream()
                        .map(AugmentationCode::part)
                        .collect(Collectors.joining(",\n          ", "[", "]")))
                .collect(Collectors.joining(",\n         ", "parts = [", "]\n"));
    }

    private static String part(Animal.Part part) {
        return "(" + part.x() + ", " + part.y() + ", " + part.wide() + ", " + part.high() + ", " + part.degrees() + ")";
    }

    private static String copy(Knobs knobs) {
        Augmentation augmentation = knobs.ticked().on(knobs.pictures.get().edge());
        return """

                def copy(P):
                    n, e, _ = P.shape
                    u = lambda: rng.uniform(-1, 1, (n, 1, 1))
                    r, c = np.indices((e, e)) - (e - 1) / 2
                """ + steps(augmentation).stream().collect(Collectors.joining())
                + "    return sample(P, r + (e - 1) / 2, c + (e - 1) / 2)\n";
    }

    /// Only what is ticked.
    private static List<String> steps(Augmentation it) {
        return Stream.of(
                        step(it.shift(), "    r, c = r - ⟦%1$s⟧ * u(), c - ⟦%1$s⟧ * u()\n"),
                        step(it.rotation(), """
                                a = np.radians(⟦%s⟧) * u()
                                r, c = np.cos(a) * r + np.sin(a) * c, np.cos(a) * c - np.sin(a) * r
                            """),
                        step(it.zoom(), "    z = (1 + ⟦%s⟧) ** u()\n    r, c = r / z, c / z\n"),
                        step(it.shear(), "    c = c + ⟦%s⟧ * u() * r\n"),
                        it.horizontalFlip() ? "    c = c * rng.choice([-1, 1], (n, 1, 1))\n" : "",
                        it.verticalFlip() ? "    r = r * rng.choice([-1, 1], (n, 1, 1))\n" : "",
                        step(it.elastic(), BENT),
                        "    r, c = np.broadcast_to(r, P.shape), np.broadcast_to(c, P.shape)\n")
                .filter(step -> !step.isEmpty())
                .toList();
    }

    private static String step(double strength, String lines) {
        return strength > 0 ? lines.formatted(Math.round(strength * 1e4) / 1e4) : "";
    }

    private static String training(Knobs knobs, long seed) {
        String fresh = """
            Q, t = P[:m], y[:m]
            if copies:
                Q, t = np.concatenate([Q, copy(Q)]), np.tile(t, 2)\
            """;
        String once = """
            if update == 0:
                Q, t = P[:m], y[:m]
                if copies:
                    Q, t = np.concatenate([Q, copy(Q)]), np.tile(t, 2)\
            """;
        String lesson =
                (knobs.copying.get() == Copying.FRESH ? fresh : once).indent(8).stripTrailing();
        return TRAINING.formatted(seed, knobs.hidden.encode(), AugmentationModel.HORIZON, lesson);
    }
}
