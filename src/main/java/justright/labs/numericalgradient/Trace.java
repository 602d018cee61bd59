package justright.labs.numericalgradient;

import java.util.Arrays;
import justright.engine.probe.NumericalGradient.Difference;

/// The error of one difference over many ε.
///
/// @param errors at θ itself
/// @param typical the median over close neighbours of θ and ε: at one θ a lucky rounding can make any ε look best
/// @param order slope of ln(error) against ln(ε), fitted where curvature rules; NaN where these are on no line
/// @param bestEpsilon where the typical error is least
@SuppressWarnings("ArrayRecordComponent") // handed to painters, never compared
record Trace(double[] errors, double[] typical, double order, double bestEpsilon, double bestError) {

    /// ε = 10⁻¹⁵ … 1.
    private static final int DECADES = 15;

    private static final int PER_DECADE = 8;
    private static final int NEIGHBOURS = 12;
    /// The fit is over ε = 10⁻³ … 10⁻¹, well above the best ε.
    private static final double FIT_FROM = 1e-3;

    private static final double FIT_TO = 0.1;
    private static final double CLEAR_OF_ROUNDING = 10;
    private static final int LEAST_POINTS = 5;
    /// Points whose R² is less lie on no line.
    private static final double STRAIGHT = 0.99;

    /// The ε that every trace is measured at, rising.
    static double[] epsilons() {
        double[] epsilons = new double[DECADES * PER_DECADE + 1];
        for (int i = 0; i < epsilons.length; i++) {
            epsilons[i] = StrictMath.pow(10, (double) i / PER_DECADE - DECADES);
        }
        return epsilons;
    }

    /// The typical error at the nearest ε that was measured.
    double typicalAt(double epsilon) {
        long nearest = Math.round((Math.log10(epsilon) + DECADES) * PER_DECADE);
        return typical[Math.clamp(nearest, 0, typical.length - 1)];
    }

    static Trace of(KnownFunction f, Query query, Difference difference) {
        double[] epsilons = epsilons();
        double[] errors = new double[epsilons.length];
        double[] typical = new double[epsilons.length];
        Neighbours neighbours = Neighbours.of(f, query);
        for (int i = 0; i < epsilons.length; i++) {
            double[] around = neighbours.errors(f, epsilons[i], difference);
            errors[i] = around[NEIGHBOURS];
            Arrays.sort(around);
            typical[i] = around[NEIGHBOURS];
        }
        int best = 0;
        for (int i = 1; i < epsilons.length; i++) {
            best = typical[i] < typical[best] ? i : best;
        }
        double order = order(epsilons, typical, Math.max(FIT_FROM, CLEAR_OF_ROUNDING * epsilons[best]));
        return new Trace(errors, typical, order, epsilons[best], typical[best]);
    }

    /// θ and its neighbours, and the true slope at each.
    @SuppressWarnings("ArrayRecordComponent") // stays here
    private record Neighbours(double[] places, double[] slopes) {

        static Neighbours of(KnownFunction f, Query query) {
            double[] places = new double[2 * NEIGHBOURS + 1];
            double[] slopes = new double[places.length];
            for (int k = 0; k < places.length; k++) {
                places[k] = query.theta() + (k - NEIGHBOURS) * query.precision().nearby();
                slopes[k] = f.derivative().applyAsDouble(places[k]);
            }
            return new Neighbours(places, slopes);
        }

        /// The error at each, with an ε of its own within the distance to the next ε; θ and ε themselves in the middle.
        double[] errors(KnownFunction f, double epsilon, Difference difference) {
            double[] errors = new double[places.length];
            for (int k = 0; k < errors.length; k++) {
                double aside = (double) (k - NEIGHBOURS) / errors.length / PER_DECADE;
                double own = k == NEIGHBOURS ? epsilon : StrictMath.pow(10, aside) * epsilon;
                errors[k] = Estimate.of(f.value(), slopes[k], places[k], own, difference)
                        .error();
            }
            return errors;
        }
    }

    /// The slope of ln(error) against ln(ε), least squares.
    private static double order(double[] epsilons, double[] errors, double from) {
        double n = 0;
        double x = 0;
        double y = 0;
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (int i = 0; i < epsilons.length; i++) {
            boolean within = epsilons[i] >= from * (1 - 1e-9) && epsilons[i] <= FIT_TO * (1 + 1e-9);
            if (within && errors[i] > 0) {
                double u = Math.log(epsilons[i]);
                double v = Math.log(errors[i]);
                n++;
                x += u;
                y += v;
                xx += u * u;
                xy += u * v;
                yy += v * v;
            }
        }
        double both = n * xy - x * y;
        double straightness = both * both / ((n * xx - x * x) * (n * yy - y * y));
        return n >= LEAST_POINTS && straightness >= STRAIGHT ? both / (n * xx - x * x) : Double.NaN;
    }
}
