package justright.engine.data;

import java.util.Arrays;

/// A curve blurred by Gaussian noise: p(x) = ∫₀¹ N(x; c(u), σ²I) du, by Gauss–Legendre quadrature.
///
/// Eight nodes on each stretch of at most 3σ; the integrand varies over σ and is met to about eight digits. The nodes
/// of a stretch lie together: whole stretches that are too far from a point are not looked at.
final class BlurredCurve implements ClassDensity {

    /// Terms smaller than the largest by this factor's exponential are below rounding.
    private static final double NEGLIGIBLE = 40;

    /// A density of less than this one's negative exponential is none.
    private static final double VANISHED = 80;

    /// Widens bounds by what rounding may have taken from them.
    private static final double ROUNDING = 1 + 1e-9;

    /// The same for what is 0 or nearly.
    private static final double TINY = 1e-12;

    private final double[] x1;
    private final double[] x2;
    private final double[] weight;
    private final Stretch[] stretches;
    private final double halfPrecision;
    private final double logPeak;

    /// Nodes `from` … `to` − 1, all within `radius` of (x1, x2).
    private record Stretch(int from, int to, double x1, double x2, double radius) {

        /// No node is nearer than this.
        double nearest(double at1, double at2) {
            return Math.max(0, distance(at1, at2) - radius);
        }

        /// No node is farther than this.
        double farthest(double at1, double at2) {
            return distance(at1, at2) + radius;
        }

        private double distance(double at1, double at2) {
            double d1 = at1 - x1;
            double d2 = at2 - x2;
            return Math.sqrt(d1 * d1 + d2 * d2);
        }
    }

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
        stretches = new Stretch[Math.ceilDiv(nodes, GaussLegendre.PER_PANEL)];
        for (int s = 0; s < stretches.length; s++) {
            int from = s * GaussLegendre.PER_PANEL;
            stretches[s] = stretch(from, Math.min(nodes, from + GaussLegendre.PER_PANEL));
        }
        halfPrecision = 0.5 / (noise * noise);
        logPeak = -StrictMath.log(2 * Math.PI * noise * noise);
    }

    private Stretch stretch(int from, int to) {
        double centre1 = Arrays.stream(x1, from, to).average().orElseThrow();
        double centre2 = Arrays.stream(x2, from, to).average().orElseThrow();
        double squaredRadius = 0;
        for (int i = from; i < to; i++) {
            squaredRadius = Math.max(squaredRadius, squaredDistance(i, centre1, centre2));
        }
        return new Stretch(from, to, centre1, centre2, Math.sqrt(squaredRadius) * ROUNDING + TINY);
    }

    @Override
    public double log(double at1, double at2) {
        double nearest = nearest(at1, at2);
        double reach = nearest + NEGLIGIBLE / halfPrecision;
        double within = Math.sqrt(reach) * ROUNDING;
        double sum = 0;
        for (Stretch stretch : stretches) {
            if (stretch.nearest(at1, at2) <= within) {
                for (int i = stretch.from(); i < stretch.to(); i++) {
                    double distance = squaredDistance(i, at1, at2);
                    if (distance < reach) {
                        sum += weight[i] * StrictMath.exp((nearest - distance) * halfPrecision);
                    }
                }
            }
        }
        return logPeak - nearest * halfPrecision + StrictMath.log(sum);
    }

    @Override
    public boolean vanishes(double at1, double at2) {
        double nearest = Double.POSITIVE_INFINITY;
        for (Stretch stretch : stretches) {
            nearest = Math.min(nearest, stretch.nearest(at1, at2));
        }
        return nearest * nearest * halfPrecision > logPeak + VANISHED;
    }

    /// The squared distance of the nearest node.
    private double nearest(double at1, double at2) {
        double within = Double.POSITIVE_INFINITY;
        for (Stretch stretch : stretches) {
            within = Math.min(within, stretch.farthest(at1, at2));
        }
        within *= ROUNDING;
        double nearest = Double.POSITIVE_INFINITY;
        for (Stretch stretch : stretches) {
            if (stretch.nearest(at1, at2) <= within) {
                for (int i = stretch.from(); i < stretch.to(); i++) {
                    nearest = Math.min(nearest, squaredDistance(i, at1, at2));
                }
            }
        }
        return nearest;
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
