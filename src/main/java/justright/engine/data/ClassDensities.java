package justright.engine.data;

import justright.engine.Require;

/// The densities of two equally likely classes in the plane, in raw or in normalized coordinates.
///
/// The density of a bare curve is not a function: where a shape has an extent, a noise below [#SMALLEST_NOISE]
/// counts as that here (samples keep their own). At that noise no two shapes overlap enough to be seen.
///
/// Thread: immutable, any.
public final class ClassDensities {

    /// The least σ that a shape's density is computed with.
    public static final double SMALLEST_NOISE = 0.02;

    private final ClassDensity zero;
    private final ClassDensity one;
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

    private ClassDensities(ClassDensity zero, ClassDensity one, double blur, Axis axis1, Axis axis2) {
        this.zero = zero;
        this.one = one;
        this.blur = blur;
        this.axis1 = axis1;
        this.axis2 = axis2;
    }

    static ClassDensities ofCurves(Curve zero, Curve one, double noise) {
        double blur = zero.length() == 0 ? noise : Math.max(noise, SMALLEST_NOISE);
        return new ClassDensities(new BlurredCurve(zero, blur), new BlurredCurve(one, blur), blur, Axis.RAW, Axis.RAW);
    }

    static ClassDensities ofSquares(double noise) {
        double blur = Math.max(noise, SMALLEST_NOISE);
        return new ClassDensities(new BlurredSquares(blur, 1), new BlurredSquares(blur, -1), blur, Axis.RAW, Axis.RAW);
    }

    /// The same densities in the coordinates z = (x − μ)/σ that `normalizer` gives: p(z) = p(x)·σ₁σ₂.
    ///
    /// @throws IllegalArgumentException unless the normalizer has two features
    public ClassDensities through(Normalizer normalizer) {
        Require.equal("features of normalizer", normalizer.features(), "dimensions", 2);
        return new ClassDensities(zero, one, blur, through(normalizer, 0, axis1), through(normalizer, 1, axis2));
    }

    private static Axis through(Normalizer normalizer, int feature, Axis axis) {
        double offset = normalizer.raw(feature, 0);
        return new Axis(axis.raw(offset), axis.scale() * normalizer.divisor(feature));
    }

    /// p(x₁, x₂ | label).
    ///
    /// @throws IllegalArgumentException unless `label` is 0 or 1
    public double density(int label, double x1, double x2) {
        Require.index("label", label, 2);
        ClassDensity density = label == 0 ? zero : one;
        return StrictMath.exp(density.log(axis1.raw(x1), axis2.raw(x2))) * axis1.scale() * axis2.scale();
    }

    /// ln P(y = 1 | x) − ln P(y = 0 | x): the best possible logit. 0 on the best possible boundary.
    public double logit(double x1, double x2) {
        double raw1 = axis1.raw(x1);
        double raw2 = axis2.raw(x2);
        return one.log(raw1, raw2) - zero.log(raw1, raw2);
    }

    /// P(y = 1 | x), to half a unit of the last place also where both densities vanish.
    public double posterior(double x1, double x2) {
        return 1 / (1 + StrictMath.exp(-logit(x1, x2)));
    }

    /// Where the classes' shapes lie, in raw coordinates.
    Box shape() {
        return zero.extent().union(one.extent());
    }

    /// σ of the noise, in raw coordinates.
    double blur() {
        return blur;
    }
}
