package justright.labs.preprocessing;

import java.util.OptionalLong;
import justright.engine.probe.Curvature;
import justright.engine.probe.Descent;
import justright.engine.probe.Optimum;
import justright.engine.probe.SingleUnitCost;
import justright.engine.probe.SingleUnitCost.Kind;
import org.ejml.data.DMatrixRMaj;

/// The cost of linear regression on some inputs, and plain full-batch descent on it from w = 0 with the best α.
///
/// J(w) = ½ mean (wᵀx − t)², with targets of mean 0 and without a bias. Its Hessian is the mean of x xᵀ: the covariance
/// once the inputs are centred. Directions in which no input varies are left out of κ and α: descent never goes there.
///
/// @param rate 2/(λ_min + λ_max): plain descent cannot be faster
/// @param steps until J − J* is 1 % of what it was at w = 0; empty if that never comes
record Valley(SingleUnitCost cost, Curvature curvature, Optimum optimum, double rate, OptionalLong steps) {

    /// Within this share of the first J − J* descent counts as arrived.
    static final double NEAR = 0.01;

    private static final double ROUNDING = 1e-10;
    private static final long LIMIT = 1_000_000_000_000L;

    static Valley of(DMatrixRMaj x, DMatrixRMaj targets) {
        SingleUnitCost cost = SingleUnitCost.of(Kind.LINEAR_REGRESSION, withoutRounding(x), targets, false);
        double[] start = new double[cost.parameters()];
        Curvature curvature = Curvature.ofSloping(cost.hessian(start));
        Optimum optimum = Optimum.of(cost).orElseThrow();
        double sum = curvature.lambdaMin() + curvature.lambdaMax();
        double rate = sum > 0 ? 2 / sum : 1;
        OptionalLong steps = Descent.stepsToFraction(cost, optimum, start, rate, NEAR, LIMIT);
        return new Valley(cost, curvature, optimum, rate, steps);
    }

    /// Coordinates without variance hold nothing but rounding once they have been turned, and least squares would fit
    /// even that: they are set to 0.
    private static DMatrixRMaj withoutRounding(DMatrixRMaj x) {
        int m = x.getNumCols();
        double[] sizes = new double[x.getNumRows()];
        double largest = 0;
        for (int i = 0; i < x.getNumElements(); i++) {
            sizes[i / m] = Math.max(sizes[i / m], Math.abs(x.data[i]));
            largest = Math.max(largest, Math.abs(x.data[i]));
        }
        DMatrixRMaj clean = x.copy();
        for (int i = 0; i < x.getNumElements(); i++) {
            clean.data[i] = sizes[i / m] > ROUNDING * largest ? x.data[i] : 0;
        }
        return clean;
    }

    /// λ_max/λ_min; 1 if nothing slopes.
    double condition() {
        return curvature.lambdaMax() > 0 ? curvature.conditionNumber() : 1;
    }

    /// J(0) − J*.
    double first() {
        return optimum.gap(new double[cost.parameters()]);
    }

    /// (J − J*)/(J(0) − J*) after so many steps.
    double[] left(double... after) {
        double[] offset = optimum.theta();
        for (int i = 0; i < offset.length; i++) {
            offset[i] = -offset[i];
        }
        Descent descent = Descent.onQuadratic(cost.hessian(offset), offset, rate);
        double[] left = new double[after.length];
        double start = descent.gap(0);
        for (int i = 0; i < after.length; i++) {
            left[i] = start > 0 ? descent.gap(Math.round(after[i])) / start : 0;
        }
        return left;
    }
}
