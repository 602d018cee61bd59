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

    /// The lab's own table where it lies beside the script; else correlated columns of no meaning, and it says so.
    private static final String TABLE = """

            # X, Y: 30 x 569, 1 x 569
            try:
                T = np.genfromtxt("breast_cancer.csv", str, delimiter=",", skip_header=1)
                X, Y = T[:, :30].astype(float).T, (T[None, :, 30] == "malignant").astype(int)
            except FileNotFoundError:
                print("no breast_cancer.csv here: made-up columns instead")
                F = rng.standard_normal((6, 569))
                X = rng.standard_normal((30, 6)) @ F + 0.5 * rng.standard_normal((30, 569))
                Y = (F[:1] + 0.3 * rng.standard_normal((1, 569)) > 0).astype(int)
            order = rng.permutation(569)
            X, Xd, Y, Yd = X[:, order[:m]], X[:, order[m:]], Y[:, order[:m]], Y[:, order[m:]]
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
