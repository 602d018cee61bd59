package justright.engine.data;

import java.util.Arrays;

/// A curve blurred by Gaussian noise: p(x) = ∫₀¹ N(x; c(u), σ²I) du, by Gauss–Legendre quadrature.
///
/// Eight nodes on each stretch of at most 3σ; the integrand varies over σ and is met to about eight digits.
final class BlurredCurve implements ClassDensity {

    /// Terms smaller than the largest by this factor's exponential are below rounding.
    private static final double NEGLIGIBLE = 40;

    private final double[] x1;
    private final double[] x2;
    private final double[] weight;
    private final double halfPrecision;
    private final double logPeak;

    BlurredCurve(Curve curve, double noise) {
        GaussLegendre quadrature = GaussLegendre.onUnitInterval(curve.length() / (3 * noise));
        int nodes = curve.length() == 0 ? 1 : quadrature.size();
        x1 = new double[nodes];
        x2 = new double[nodes];
        weight = new double[nodes];
        double[] point = new double[2];
        for (int i = 0; i < nodes; i++) {
            curve.at(quadrature.node(i), point);
            x1[i] = point[0];
            x2[i] = point[1];
            weight[i] = nodes == 1 ? 1 : quadrature.weight(i);
        }
        halfPrecision = 0.5 / (noise * noise);
        logPeak = -StrictMath.log(2 * Math.PI * noise * noise);
    }

    @Override
    public double log(double at1, double at2) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < x1.length; i++) {
            nearest = Math.min(nearest, squaredDistance(i, at1, at2));
        }
        double reach = nearest + NEGLIGIBLE / halfPrecision;
        double sum = 0;
        for (int i = 0; i < x1.length; i++) {
            double distance = squaredDistance(i, at1, at2);
            if (distance < reach) {
                sum += weight[i] * StrictMath.exp((nearest - distance) * halfPrecision);
            }
        }
        return logPeak - nearest * halfPrecision + StrictMath.log(sum);
    }

    @Override
    public Box extent() {
        return new Box(
                Arrays.stream(x1).min().orElseThrow(),
                Arrays.stream(x1).max().orElseThrow(),
                Arrays.stream(x2).min().orElseThrow(),
                Arrays.stream(x2).max().orElseThrow());
    }

    private double squaredDistance(int node, double at1, double at2) {
        double d1 = at1 - x1[node];
        double d2 = at2 - x2[node];
        return d1 * d1 + d2 * d2;
    }
}
