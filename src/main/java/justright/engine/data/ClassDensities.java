package justright.engine.data;

import java.util.List;
import justright.engine.Require;

/// The densities of equally likely classes in the plane, in raw or in normalized coordinates.
///
/// The density of a bare curve is not a function: where a shape has an extent, a noise below [#SMALLEST_NOISE]
/// counts as that here (samples keep their own). At that noise no two shapes overlap enough to be seen.
///
/// Thread: immutable, any.
public final class ClassDensities {

    /// The least σ that a shape's density is computed with.
    public static final double SMALLEST_NOISE = 0.02;

    private final List<ClassDensity> classes;
    private final double blur;
    private final Axis axis1;
    private final Axis axis2;

    /// One coordinate's way back to raw: x = shift + scale·z.
    private record Axis(double shift, double scale) {
        static final Axis RAW = new Axis(0, 1);

        double raw(double z) {
            return shift + scale * z;
        }
    }

    private ClassDensities(List<ClassDensity> classes, double blur, Axis axis1, Axis axis2) {
        this.classes = List.copyOf(classes);
        this.blur = blur;
        this.axis1 = axis1;
        this.axis2 = axis2;
    }

    static ClassDensities ofCurves(List<Curve> curves, double noise) {
        double blur = curves.getFirst().length() == 0 ? noise : Math.max(noise, SMALLEST_NOISE);
        List<ClassDensity> classes = curves.stream()
                .<ClassDensity>map(curve -> new BlurredCurve(curve, blur))
                .toList();
        return new ClassDensities(classes, blur, Axis.RAW, Axis.RAW);
    }

    static ClassDensities ofSquares(double noise) {
        double blur = Math.max(noise, SMALLEST_NOISE);
        List<ClassDensity> classes = List.of(new BlurredSquares(blur, 1), new BlurredSquares(blur, -1));
        return new ClassDensities(classes, blur, Axis.RAW, Axis.RAW);
    }

    /// The same densities in the coordinates z = (x − μ)/σ that `normalizer` gives: p(z) = p(x)·σ₁σ₂.
    ///
    /// @throws IllegalArgumentException unless the normalizer has two features
    public ClassDensities through(Normalizer normalizer) {
        Require.equal("features of normalizer", normalizer.features(), "dimensions", 2);
        return new ClassDensities(classes, blur, through(normalizer, 0, axis1), through(normalizer, 1, axis2));
    }

    private static Axis through(Normalizer normalizer, int feature, Axis axis) {
        double offset = normalizer.raw(feature, 0);
        return new Axis(axis.raw(offset), axis.scale() * normalizer.divisor(feature));
    }

    /// How many classes there are.
    public int classes() {
        return classes.size();
    }

    /// p(x₁, x₂ | label); 0 where it is less than e⁻⁸⁰ in raw coordinates.
    ///
    /// @throws IllegalArgumentException if `label` is no class
    public double density(int label, double x1, double x2) {
        Require.index("label", label, classes.size());
        if (classes.get(label).vanishes(axis1.raw(x1), axis2.raw(x2))) {
            return 0;
        }
        return StrictMath.exp(log(label, x1, x2)) * axis1.scale() * axis2.scale();
    }

    /// ln p(x₁, x₂ | label) in raw coordinates: normalizing shifts those of all classes alike.
    private double log(int label, double x1, double x2) {
        Require.index("label", label, classes.size());
        return classes.get(label).log(axis1.raw(x1), axis2.raw(x2));
    }

    /// ln P(y = 1 | x) − ln P(y = 0 | x), with two classes the best possible logit: 0 on the best possible boundary.
    public double logit(double x1, double x2) {
        return log(1, x1, x2) - log(0, x1, x2);
    }

    /// P(y = 1 | x) of two classes, to half a unit of the last place also where both densities vanish.
    public double posterior(double x1, double x2) {
        return 1 / (1 + StrictMath.exp(-logit(x1, x2)));
    }

    /// P(y = label | x) = p(x | label) / Σ_k p(x | k), also where all densities vanish.
    ///
    /// @throws IllegalArgumentException if `label` is no class
    public double posterior(int label, double x1, double x2) {
        double own = log(label, x1, x2);
        double sum = 0;
        for (int k = 0; k < classes.size(); k++) {
            sum += StrictMath.exp(log(k, x1, x2) - own);
        }
        return 1 / sum;
    }

    /// The class that the best possible classifier names: that of the largest density, the first of equals.
    public int best(double x1, double x2) {
        int best = 0;
        double largest = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < classes.size(); k++) {
            double log = log(k, x1, x2);
            if (log > largest) {
                largest = log;
                best = k;
            }
        }
        return best;
    }

    /// Where the classes' shapes lie, in raw coordinates.
    Box shape() {
        return classes.stream().map(ClassDensity::extent).reduce(Box::union).orElseThrow();
    }

    /// σ of the noise, in raw coordinates.
    double blur() {
        return blur;
    }
}
