package justright.labs.l2l1;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import justright.lab.LabState.Point;
import justright.training.problem.Problem;

/// Lines of NumPy that make train set X, Y and dev set Xd, Yd.
final class DataCode {

    private static final String MOONS = """
                t, y = np.pi * rng.random(n), np.arange(n) % 2
                x = np.stack([np.where(y, 1 - np.cos(t), np.cos(t)),
                              np.where(y, 0.5 - np.sin(t), np.sin(t))])
            """;

    private static final String CIRCLE = """
                t, y = 2 * np.pi * rng.random(n), np.arange(n) % 2
                x = np.where(y, 0.5, 1) * np.stack([np.cos(t), np.sin(t)])
            """;

    private static final String SPIRALS = """
                u, y = rng.random(n), np.arange(n) % 2
                t, r = np.pi * (3 * u + y), 0.1 + 0.9 * u
                x = r * np.stack([np.cos(t), np.sin(t)])
            """;

    /// Thirty correlated columns in place of the table, so that the lines run without a file.
    private static final String TABLE = """

            # X, Y: 30 x 569, 1 x 569
            mix = rng.standard_normal((30, 6))
            F = rng.standard_normal((6, 569))
            X = mix @ F + 0.5 * rng.standard_normal((30, 569))
            Y = (F[:1] + 0.3 * rng.standard_normal((1, 569)) > 0).astype(int)
            X, Xd, Y, Yd = X[:, :m], X[:, m:], Y[:, :m], Y[:, m:]
            """;

    private DataCode() {}

    static String of(Knobs knobs, List<Point> own) {
        String noise = knobs.noise.encode();
        return switch (knobs.data.get()) {
            case MOONS -> sampled(MOONS, noise);
            case CIRCLE -> sampled(CIRCLE, noise);
            case SPIRALS -> sampled(SPIRALS, noise);
            case BREAST_CANCER -> TABLE;
            case OWN -> points("X", "Y", OwnPoints.train(own)) + points("Xd", "Yd", OwnPoints.dev(own));
        };
    }

    private static String sampled(String shape, String noise) {
        return "\ndef sample(n):\n" + shape + """
                return x + ⟦%s⟧ * rng.standard_normal((2, n)), y[None]

            X, Y = sample(m)
            Xd, Yd = sample(%d)
            """.formatted(noise, Problem.DEV_EXAMPLES);
    }

    private static String points(String x, String y, List<Point> points) {
        String first = points.stream().map(p -> number(p.x1())).collect(Collectors.joining(", "));
        String second = points.stream().map(p -> number(p.x2())).collect(Collectors.joining(", "));
        String labels = points.stream().map(p -> Integer.toString(p.label())).collect(Collectors.joining(", "));
        return "%s = np.array([[%s],\n              [%s]])\n%s = np.array([[%s]])\n"
                .formatted(x, first, second, y, labels);
    }

    private static String number(double coordinate) {
        return String.format(Locale.ROOT, "%.3f", coordinate);
    }
}
