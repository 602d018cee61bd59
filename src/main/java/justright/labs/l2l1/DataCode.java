package justright.labs.l2l1;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import justright.lab.LabState.Point;
import justright.lab.NumpySamples;
import justright.training.problem.Problem;
import justright.training.problem.Source;

/// Lines of NumPy that make train set X, Y and dev set Xd, Yd.
final class DataCode {

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
        return switch (knobs.data.get()) {
            case MOONS -> sampled(Source.MOONS, knobs);
            case CIRCLE -> sampled(Source.CIRCLE, knobs);
            case SPIRALS -> sampled(Source.SPIRALS, knobs);
            case BREAST_CANCER -> TABLE;
            case OWN -> points("X", "Y", OwnPoints.train(own)) + points("Xd", "Yd", OwnPoints.dev(own));
        };
    }

    private static String sampled(Source source, Knobs knobs) {
        return NumpySamples.of(source, knobs.noise.encode(), Integer.toString(Problem.DEV_EXAMPLES));
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
