package justright.engine.probe;

import java.util.Optional;
import justright.engine.probe.SingleUnitCost.Kind;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.linsol.LinearSolverDense;

/// Where the cost of a single unit is least.
///
/// Linear regression: least squares by singular values, in one step. Logistic regression: Newton's method,
/// θ ← θ − t·H⁻¹∇J with t halved until J falls. Either works on inputs scaled to a mean square of 1, so that raw
/// features of 1 … 1000 beside 0 … 1 cost no digits.
///
/// Source: Boyd & Vandenberghe 2004, Convex optimization, §9.5.
public final class Optimum {

    private static final int MOST_STEPS = 200;
    private static final double SUFFICIENT_DECREASE = 1e-4;
    private static final double ROUNDING = 1e-28;

    private final SingleUnitCost cost;
    private final double[] theta;

    private Optimum(SingleUnitCost cost, double[] theta) {
        this.cost = cost;
        this.theta = theta;
    }

    /// The least cost and where it is; empty if there is none, because the model separates the two classes: then J
    /// falls towards 0 for ever as the weights grow.
    public static Optional<Optimum> of(SingleUnitCost cost) {
        double[] scale = scale(cost);
        return cost.kind() == Kind.LINEAR_REGRESSION ? Optional.of(leastSquares(cost, scale)) : newton(cost, scale);
    }

    /// θ*, in the order of [SingleUnitCost], a copy.
    public double[] theta() {
        return theta.clone();
    }

    /// J(θ*).
    public double cost() {
        return cost.cost(theta);
    }

    /// J(θ) − J(θ*).
    public double gap(double... at) {
        return cost.cost(at) - cost();
    }

    private static Optimum leastSquares(SingleUnitCost cost, double[] scale) {
        int m = cost.examples();
        DMatrixRMaj inputs = new DMatrixRMaj(m, scale.length);
        DMatrixRMaj targets = new DMatrixRMaj(m, 1);
        for (int j = 0; j < m; j++) {
            targets.set(j, 0, cost.target(j));
            for (int i = 0; i < scale.length; i++) {
                inputs.set(j, i, cost.input(i, j) / scale[i]);
            }
        }
        double[] theta = solve(inputs, targets);
        for (int i = 0; i < scale.length; i++) {
            theta[i] /= scale[i];
        }
        return new Optimum(cost, theta);
    }

    private static Optional<Optimum> newton(SingleUnitCost cost, double[] scale) {
        double[] theta = new double[scale.length];
        for (int step = 0; step < MOST_STEPS; step++) {
            if (separates(cost, theta)) {
                return Optional.empty();
            }
            double[] direction = newtonDirection(cost, theta, scale);
            double slope = dot(cost.gradient(theta), direction);
            double t = stepLength(cost, theta, direction, slope);
            if (slope > -ROUNDING || t == 0) {
                return Optional.of(new Optimum(cost, theta));
            }
            theta = moved(theta, t, direction);
        }
        return Optional.empty();
    }

    /// How far to go along `direction`; 0 if J can fall no further in 64 bits.
    private static double stepLength(SingleUnitCost cost, double[] theta, double[] direction, double slope) {
        double before = cost.cost(theta);
        for (double t = 1; t > 1e-10; t /= 2) {
            double after = cost.cost(moved(theta, t, direction));
            boolean belowRounding = Math.abs(slope) < 1e-12 * before && after <= before * (1 + 1e-15);
            if (after <= before + SUFFICIENT_DECREASE * t * slope || belowRounding) {
                return t;
            }
        }
        return 0;
    }

    private static double[] moved(double[] theta, double t, double[] direction) {
        double[] moved = theta.clone();
        for (int i = 0; i < moved.length; i++) {
            moved[i] += t * direction[i];
        }
        return moved;
    }

    private static double[] newtonDirection(SingleUnitCost cost, double[] theta, double[] scale) {
        DMatrixRMaj hessian = cost.hessian(theta);
        double[] gradient = cost.gradient(theta);
        DMatrixRMaj right = new DMatrixRMaj(scale.length, 1);
        for (int row = 0; row < scale.length; row++) {
            right.set(row, 0, -gradient[row] / scale[row]);
            for (int column = 0; column < scale.length; column++) {
                hessian.set(row, column, hessian.get(row, column) / (scale[row] * scale[column]));
            }
        }
        double[] direction = solve(hessian, right);
        for (int i = 0; i < scale.length; i++) {
            direction[i] /= scale[i];
        }
        return direction;
    }

    /// Whether no example lies on the other class's side, and not all lie on the line between.
    private static boolean separates(SingleUnitCost cost, double[] theta) {
        double[] z = cost.logits(theta);
        boolean any = false;
        for (int j = 0; j < z.length; j++) {
            double margin = z[j] * (2 * cost.target(j) - 1);
            if (!(margin >= 0)) {
                return false;
            }
            any |= margin > 0;
        }
        return any;
    }

    /// Least squares, also where columns depend on each other. Modified: both.
    private static double[] solve(DMatrixRMaj matrix, DMatrixRMaj right) {
        int unknowns = matrix.getNumCols();
        LinearSolverDense<DMatrixRMaj> solver = LinearSolverFactory_DDRM.pseudoInverse(true);
        if (!solver.setA(matrix)) {
            throw new ArithmeticException(
                    "no singular values found for a matrix of " + matrix.getNumRows() + " × " + unknowns);
        }
        DMatrixRMaj solution = new DMatrixRMaj(unknowns, 1);
        solver.solve(right, solution);
        return solution.data;
    }

    /// The root mean square of each parameter's input; 1 where it is always 0.
    private static double[] scale(SingleUnitCost cost) {
        double[] scale = new double[cost.parameters()];
        for (int i = 0; i < scale.length; i++) {
            double squares = 0;
            for (int j = 0; j < cost.examples(); j++) {
                squares += cost.input(i, j) * cost.input(i, j) / cost.examples();
            }
            scale[i] = squares > 0 ? Math.sqrt(squares) : 1;
        }
        return scale;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
