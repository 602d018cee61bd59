package justright.engine.probe;

import java.util.OptionalLong;
import justright.engine.Require;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/// Plain full-batch descent θ ← θ − α∇J from a start, foretold where the cost is quadratic.
///
/// In the eigenvectors of H each component of θ − θ* shrinks by (1 − αλ) a step, so that after t steps
/// J(θ_t) − J* = ½ Σ λ c² (1 − αλ)^2t. A million steps cost as much as one.
///
/// Source: LeCun et al. 1998, Efficient BackProp, §5.
public final class Descent {

    /// No descent that has to be walked goes further: about ten seconds on a hundred examples.
    public static final long MOST_WALKED = 5_000_000;

    private final double[] lambda;
    private final double[] weight;
    private final double learningRate;

    private Descent(double[] lambda, double[] weight, double learningRate) {
        this.lambda = lambda;
        this.weight = weight;
        this.learningRate = learningRate;
    }

    /// Descent on a cost that is quadratic with this Hessian.
    ///
    /// @param hessian N × N, symmetric, not modified
    /// @param offset θ₀ − θ*, N numbers, not modified
    /// @param learningRate α
    public static Descent onQuadratic(DMatrixRMaj hessian, double[] offset, double learningRate) {
        int n = hessian.getNumRows();
        Require.equal("entries of offset", offset.length, "rows of hessian", n);
        Require.positive("learningRate", learningRate);
        EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(n, true, true);
        if (!eigen.decompose(hessian.copy())) {
            throw new IllegalArgumentException("hessian has no eigenvalues: " + hessian);
        }
        double[] lambda = new double[n];
        double[] weight = new double[n];
        for (int i = 0; i < n; i++) {
            DMatrixRMaj direction = eigen.getEigenVector(i);
            double component = 0;
            for (int row = 0; row < n; row++) {
                component += direction.data[row] * offset[row];
            }
            lambda[i] = Math.max(0, eigen.getEigenvalue(i).getReal());
            weight[i] = 0.5 * lambda[i] * component * component;
        }
        return new Descent(lambda, weight, learningRate);
    }

    /// J(θ_t) − J* after t ≥ 0 steps.
    public double gap(long t) {
        double gap = 0;
        for (int i = 0; i < lambda.length; i++) {
            if (weight[i] > 0) {
                gap += weight[i] * StrictMath.pow(Math.abs(1 - learningRate * lambda[i]), 2.0 * t);
            }
        }
        return gap;
    }

    /// The first t with J(θ_t) − J* ≤ `fraction`·(J(θ₀) − J*); empty if there is none.
    ///
    /// The gap is convex in t: it falls until it rises, if ever. So the first t at which it is small enough or
    /// about to rise can be found by halving.
    public OptionalLong stepsToFraction(double fraction) {
        double target = fraction * gap(0);
        long high = 1;
        while (!isOver(high, target)) {
            if (high > Long.MAX_VALUE / 4) {
                return OptionalLong.empty();
            }
            high *= 2;
        }
        long low = -1;
        while (high - low > 1) {
            long middle = low + (high - low) / 2;
            if (isOver(middle, target)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return gap(high) <= target ? OptionalLong.of(high) : OptionalLong.empty();
    }

    private boolean isOver(long t, double target) {
        double gap = gap(t);
        return gap <= target || gap(t + 1) >= gap;
    }

    /// The first t ≤ `limit` with J(θ_t) − J* ≤ `fraction`·(J(θ₀) − J*), for any cost: foretold if it is quadratic, by
    /// descending if not, for at most [#MOST_WALKED] steps. Empty if there is none.
    ///
    /// @param optimum of this cost
    public static OptionalLong stepsToFraction(
            SingleUnitCost cost, Optimum optimum, double[] start, double learningRate, double fraction, long limit) {
        double[] best = optimum.theta();
        if (cost.kind() == SingleUnitCost.Kind.LINEAR_REGRESSION) {
            double[] offset = start.clone();
            for (int i = 0; i < offset.length; i++) {
                offset[i] -= best[i];
            }
            OptionalLong steps =
                    onQuadratic(cost.hessian(start), offset, learningRate).stepsToFraction(fraction);
            return steps.isPresent() && steps.getAsLong() <= limit ? steps : OptionalLong.empty();
        }
        return walked(cost, optimum.cost(), start, learningRate, fraction, Math.min(limit, MOST_WALKED));
    }

    private static OptionalLong walked(
            SingleUnitCost cost, double least, double[] start, double learningRate, double fraction, long limit) {
        double target = least + fraction * (cost.cost(start) - least);
        double[] theta = start.clone();
        boolean moves = true;
        for (long t = 0; t <= limit && moves; t++) {
            double now = cost.cost(theta);
            if (now <= target) {
                return OptionalLong.of(t);
            }
            double[] gradient = cost.gradient(theta);
            moves = false;
            for (int i = 0; i < theta.length; i++) {
                double before = theta[i];
                theta[i] -= learningRate * gradient[i];
                moves |= theta[i] != before;
            }
            moves &= Double.isFinite(now);
        }
        return OptionalLong.empty();
    }
}
