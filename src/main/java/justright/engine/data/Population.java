package justright.engine.data;

import java.util.List;
import java.util.stream.IntStream;
import justright.engine.Chance;
import justright.engine.Require;
import org.ejml.data.DMatrixRMaj;

/// Where synthetic examples come from: classes in the plane, equally likely, whose density is known.
///
/// Each class is a shape; an example is x = s + ε, s a random point of its class's shape and ε ~ N(0, σ²I). Because
/// p(x | y) is known, so is the best possible boundary, where P(y = 1 | x) = ½, and the error that no classifier can
/// avoid: see [ClassDensities] and [BayesError]. Coordinates are raw, not normalized, and have no unit.
public sealed interface Population {

    /// σ of the noise.
    double noise();

    /// How many classes there are: two, unless the shape says otherwise.
    default int classes() {
        return 2;
    }

    /// The density of each class.
    ClassDensities densities();

    /// A random point s of one class's shape, without noise, into `point`, two numbers.
    void place(int label, Chance chance, double[] point);

    /// Text key of the name.
    String titleKey();

    /// `m` examples, labels 0, 1, …, 0, 1, …, so that the classes are balanced and the first examples of a larger
    /// sample from the same seed are those of a smaller one. Two classes are a row of 0 and 1, more are one-hot.
    ///
    /// @throws IllegalArgumentException unless `m` ≥ 1
    default Dataset sample(int m, Chance chance) {
        Require.atLeast("m", m, 1);
        DMatrixRMaj x = new DMatrixRMaj(2, m);
        int[] labels = new int[m];
        double[] point = new double[2];
        for (int j = 0; j < m; j++) {
            labels[j] = j % classes();
            place(labels[j], chance, point);
            x.set(0, j, point[0] + noise() * chance.gaussian());
            x.set(1, j, point[1] + noise() * chance.gaussian());
        }
        DMatrixRMaj y = classes() == 2 ? Labels.row(labels) : Labels.oneHot(labels, classes());
        List<String> names =
                IntStream.range(0, classes()).mapToObj(Integer::toString).toList();
        return new Dataset(titleKey(), x, y, List.of("x₁", "x₂"), names);
    }

    /// Two interleaving half circles of radius 1: (cos t, sin t) and (1 − cos t, ½ − sin t), t in [0, π].
    ///
    /// Source: scikit-learn, `make_moons`, with random in place of evenly spaced angles.
    record Moons(double noise) implements Population {

        public Moons {
            Require.atLeast("noise", noise, 0);
        }

        private static Curve curve(int label) {
            return label == 0
                    ? new Curve(Math.PI, (u, point) -> polar(1, Math.PI * u, point))
                    : new Curve(Math.PI, (u, point) -> {
                        polar(1, Math.PI * u, point);
                        point[0] = 1 - point[0];
                        point[1] = 0.5 - point[1];
                    });
        }

        @Override
        public void place(int label, Chance chance, double[] point) {
            curve(label).at(chance.uniform(), point);
        }

        @Override
        public ClassDensities densities() {
            return ClassDensities.ofCurves(List.of(curve(0), curve(1)), noise);
        }

        @Override
        public String titleKey() {
            return "data.moons";
        }
    }

    /// A circle of radius ½ (class 1) inside one of radius 1 (class 0): r·(cos t, sin t), t in [0, 2π].
    ///
    /// Source: scikit-learn, `make_circles` with factor ½ and random angles.
    record Circle(double noise) implements Population {

        public Circle {
            Require.atLeast("noise", noise, 0);
        }

        private static Curve curve(int label) {
            double radius = label == 0 ? 1 : 0.5;
            return new Curve(2 * Math.PI * radius, (u, point) -> polar(radius, 2 * Math.PI * u, point));
        }

        @Override
        public void place(int label, Chance chance, double[] point) {
            curve(label).at(chance.uniform(), point);
        }

        @Override
        public ClassDensities densities() {
            return ClassDensities.ofCurves(List.of(curve(0), curve(1)), noise);
        }

        @Override
        public String titleKey() {
            return "data.circle";
        }
    }

    /// Two Archimedean spirals, half a turn apart: r·(cos t, sin t) with r = 0.1 + 0.9u and t = π(2·turns·u + y), u
    /// uniform in [0, 1], so that all radii are equally likely.
    ///
    /// @param turns how often each goes round
    record Spirals(double noise, double turns) implements Population {

        private static final double INNER = 0.1;

        public Spirals {
            Require.atLeast("noise", noise, 0);
            Require.atLeast("turns", turns, 0);
        }

        private Curve curve(int label) {
            double length = 1 + 2 * Math.PI * turns;
            return new Curve(length, (u, point) -> {
                double radius = INNER + (1 - INNER) * u;
                polar(radius, Math.PI * (2 * turns * u + label), point);
            });
        }

        @Override
        public void place(int label, Chance chance, double[] point) {
            curve(label).at(chance.uniform(), point);
        }

        @Override
        public ClassDensities densities() {
            return ClassDensities.ofCurves(List.of(curve(0), curve(1)), noise);
        }

        @Override
        public String titleKey() {
            return "data.spirals";
        }
    }

    /// Four unit squares around the origin; before the noise the class is 1 where x₁·x₂ < 0.
    record Xor(double noise) implements Population {

        public Xor {
            Require.atLeast("noise", noise, 0);
        }

        @Override
        public void place(int label, Chance chance, double[] point) {
            double side = chance.uniform() < 0.5 ? -1 : 1;
            point[0] = side * chance.uniform();
            point[1] = (label == 0 ? side : -side) * chance.uniform();
        }

        @Override
        public ClassDensities densities() {
            return ClassDensities.ofSquares(noise);
        }

        @Override
        public String titleKey() {
            return "data.xor";
        }
    }

    /// Two round Gaussians of standard deviation σ = `noise` > 0, their centres `distance` apart on the diagonal.
    ///
    /// Their Bayes error is Φ(−distance/2σ), Φ the standard normal distribution function.
    record Gaussians(double distance, double noise) implements Population {

        public Gaussians {
            Require.atLeast("distance", distance, 0);
            Require.atLeast("noise", noise, Double.MIN_NORMAL);
        }

        private Curve centre(int label) {
            double coordinate = (label == 0 ? -0.5 : 0.5) * distance * Math.sqrt(0.5);
            return new Curve(0, (_, point) -> {
                point[0] = coordinate;
                point[1] = coordinate;
            });
        }

        @Override
        public void place(int label, Chance chance, double[] point) {
            centre(label).at(0, point);
        }

        @Override
        public ClassDensities densities() {
            return ClassDensities.ofCurves(List.of(centre(0), centre(1)), noise);
        }

        @Override
        public String titleKey() {
            return "data.gaussians";
        }
    }

    /// Several round Gaussians of standard deviation `noise` > 0, one a class, evenly spaced on a circle of `radius`:
    /// that of class c at the angle 2πc/classes.
    record Clusters(int classes, double radius, double noise) implements Population {

        public Clusters {
            Require.atLeast("classes", classes, 2);
            Require.atLeast("radius", radius, 0);
            Require.atLeast("noise", noise, Double.MIN_NORMAL);
        }

        private Curve centre(int label) {
            return new Curve(0, (_, point) -> polar(radius, 2 * Math.PI * label / classes, point));
        }

        @Override
        public void place(int label, Chance chance, double[] point) {
            centre(label).at(0, point);
        }

        @Override
        public ClassDensities densities() {
            return ClassDensities.ofCurves(
                    IntStream.range(0, classes).mapToObj(this::centre).toList(), noise);
        }

        @Override
        public String titleKey() {
            return "data.clusters";
        }
    }

    private static void polar(double radius, double angle, double[] point) {
        point[0] = radius * StrictMath.cos(angle);
        point[1] = radius * StrictMath.sin(angle);
    }
}
