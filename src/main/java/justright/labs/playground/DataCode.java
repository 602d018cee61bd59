package justright.labs.playground;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import justright.lab.LabState.Point;
import justright.lab.NumpySamples;
import justright.training.problem.Source;

/// Lines of NumPy that make train set X, Y and dev set Xd, Yd; K classes are one-hot rows, two are one row of 0 and 1.
final class DataCode {

    private static final String DRAWN = """
        X, Y = sample(m)
        Xd, Yd = sample(m_dev)
        """;

    private DataCode() {}

    static String of(Knobs knobs, OwnData own) {
        String noise = knobs.data.noise.encode();
        return switch (knobs.data.data.get()) {
            case CIRCLE -> NumpySamples.of(Source.CIRCLE, noise, "m_dev") + NumpySamples.NORMALIZED;
            case SPIRALS -> NumpySamples.of(Source.SPIRALS, noise, "m_dev") + NumpySamples.NORMALIZED;
            case MOONS -> NumpySamples.of(Source.MOONS, noise, "m_dev") + NumpySamples.NORMALIZED;
            case XOR -> classes("""
                    y, s = np.arange(n) % 2, np.where(rng.random(n) < 0.5, -1, 1)
                    x = np.stack([s, np.where(y, -s, s)]) * rng.random((2, n))
                """, noise, "y[None]");
            case GAUSS -> classes("""
                    y = np.arange(n) % 2
                    x = np.where(y, 1, -1) * np.full((2, n), np.sqrt(0.5))
                """, noise, "y[None]");
            case CLUSTERS -> classes("""
                    y = np.arange(n) %% %1$s
                    x = np.stack([np.cos(2 * np.pi * y / %1$s), np.sin(2 * np.pi * y / %1$s)])
                """.formatted(marked(knobs.data.classes.encode())), noise, oneHot(knobs));
            case PLANE -> heights("(x[:1] + x[1:]) / 12", noise);
            case HILLS -> heights("""
                sum(s * np.exp(-((x[:1] - a) ** 2 + (x[1:] - b) ** 2) / 2) for a, b, s in
                            [(-4, 2.5, 1), (0, 2.5, -1), (4, 2.5, 1), (-4, -2.5, -1), (0, -2.5, 1), (4, -2.5, -1)])\
                """, noise);
            case IRIS, WINE, DIGITS, BREAST_CANCER -> table(knobs.data.data.encode() + ".csv", false);
            case TABLE ->
                own.table()
                        .map(table -> table(table.name(), table.isRegression()))
                        .orElse(points(Points.FEWEST));
            case OWN -> {
                List<Point> learned = knobs.data.painted.get().learned(own.points());
                yield knobs.data.isHeights() ? heights(learned) : points(learned);
            }
        };
    }

    private static String marked(String value) {
        return "⟦" + value + "⟧";
    }

    private static String oneHot(Knobs knobs) {
        String classes = knobs.data.classes.encode();
        return classes.equals("2") ? "y[None]" : "np.eye(" + classes + ")[y].T";
    }

    private static String classes(String shape, String noise, String labels) {
        String drawn = "        return x + " + marked(noise) + " * rng.standard_normal((2, n)), " + labels + "\n\n";
        return "\ndef sample(n):\n" + shape + drawn.substring(4) + DRAWN + NumpySamples.NORMALIZED;
    }

    private static String heights(String height, String noise) {
        return """

            def sample(n):
                x = rng.uniform(-6, 6, (2, n))
                y = %s
                return x, y + %s * rng.standard_normal((1, n))

            %s""".formatted(height, marked(noise), DRAWN) + NumpySamples.NORMALIZED;
    }

    /// The table where it lies beside the script, its label in the last column.
    private static String table(String file, boolean regression) {
        String labels = regression ? """
            Y = T[None, :, -1].astype(float)
            Y = (Y - Y.mean()) / Y.std()
            """ : """
            names, y = np.unique(T[:, -1], return_inverse=True)
            Y = y[None] if len(names) == 2 else np.eye(len(names))[y].T
            """;
        return """

            T = np.genfromtxt("%s", str, delimiter=",", skip_header=1)
            X = T[:, :-1].astype(float).T
            %sorder = rng.permutation(len(T))
            m = min(m, len(T) // 2)
            X, Xd, Y, Yd = X[:, order[:m]], X[:, order[m:]], Y[:, order[:m]], Y[:, order[m:]]
            """.formatted(file, labels) + "mu, sd = X.mean(1, keepdims=True), X.std(1, keepdims=True)\n"
                + "sd[sd == 0] = 1\nX, Xd = (X - mu) / sd, (Xd - mu) / sd\n";
    }

    private static String points(List<Point> all) {
        List<Point> points = Points.teachable(all);
        int classes = 1 + points.stream().mapToInt(Point::label).max().orElse(1);
        String hot = classes == 2 ? "" : "Y, Yd = np.eye(%1$d)[Y[0]].T, np.eye(%1$d)[Yd[0]].T%n".formatted(classes);
        return "\n" + set("X", "Y", Points.part(points, false), DataCode::label)
                + set("Xd", "Yd", Points.part(points, true), DataCode::label) + hot;
    }

    private static String heights(List<Point> all) {
        List<Point> points = Heights.teachable(all);
        return "\n" + set("X", "Y", Points.part(points, false), DataCode::height)
                + set("Xd", "Yd", Points.part(points, true), DataCode::height);
    }

    private static String height(List<Point> points) {
        return row(points, point -> Heights.of(point.label()), "%.1f");
    }

    private static String label(List<Point> points) {
        return row(points, Point::label, "%.0f");
    }

    private static String set(String x, String y, List<Point> points, Function<List<Point>, String> labels) {
        return "%s = np.array([[%s],\n              [%s]])\n%s = np.array([[%s]])\n"
                .formatted(x, row(points, Point::x1, "%.3f"), row(points, Point::x2, "%.3f"), y, labels.apply(points));
    }

    private static String row(List<Point> points, ToDoubleFunction<Point> value, String form) {
        return points.stream()
                .map(point -> String.format(Locale.ROOT, form, value.applyAsDouble(point)))
                .collect(Collectors.joining(", "));
    }
}
