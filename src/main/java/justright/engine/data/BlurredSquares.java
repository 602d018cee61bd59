package justright.engine.data;

/// Two unit squares that touch at the origin, uniformly filled and blurred by Gaussian noise.
///
/// A square is the product of two intervals, and so is its blurred density. On [0, 1] that is
/// ∫₀¹ N(x; u, σ²) du, a curve along one axis.
final class BlurredSquares implements ClassDensity {

    private final BlurredCurve interval;
    private final double logPeak;
    private final double slant;

    /// The squares of the first and third quadrants (`slant` 1), or of the second and fourth (−1).
    BlurredSquares(double noise, double slant) {
        Curve unitInterval = new Curve(1, (u, point) -> {
            point[0] = u;
            point[1] = 0;
        });
        interval = new BlurredCurve(unitInterval, noise);
        logPeak = -0.5 * StrictMath.log(2 * Math.PI * noise * noise);
        this.slant = slant;
    }

    @Override
    public double log(double x1, double x2) {
        double right = side(x1) + side(slant * x2);
        double left = side(-x1) + side(-slant * x2);
        double larger = Math.max(left, right);
        return larger + StrictMath.log(0.5 * (1 + StrictMath.exp(Math.min(left, right) - larger)));
    }

    @Override
    public boolean vanishes(double x1, double x2) {
        return (isFarFromSide(x1) || isFarFromSide(slant * x2)) && (isFarFromSide(-x1) || isFarFromSide(-slant * x2));
    }

    private boolean isFarFromSide(double x) {
        return interval.vanishes(x, 0);
    }

    @Override
    public Box extent() {
        return new Box(-1, 1, -1, 1);
    }

    /// The log density of one coordinate: what the curve says in the plane, without the second coordinate's peak.
    private double side(double x) {
        return interval.log(x, 0) - logPeak;
    }
}
