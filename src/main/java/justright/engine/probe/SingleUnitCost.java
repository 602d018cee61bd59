package justright.engine.probe;

import java.util.Arrays;
import justright.engine.Require;
import org.ejml.data.DMatrixRMaj;

/// The cost of a model of one unit, z = wᵀx + b, as a function of its parameters: linear or logistic regression.
///
/// J(θ) = (1/m) Σ L(z, y) with L = ½(z − y)² or, for labels 0/1, L = ln(1 + eᶻ) − yz. θ is w₁ … w_n and, where the
/// model has a bias, b last. Both costs are convex, so that curvature tells all about descent on them.
///
/// Thread: immutable as long as nobody changes the matrices; any.
public final class SingleUnitCost {

    /// Which loss an example costs.
    public enum Kind {
        /// ½(z − y)²: the cost is quadratic, its Hessian the same everywhere.
        LINEAR_REGRESSION,
        /// Cross-entropy of σ(z).
        LOGISTIC_REGRESSION
    }

    private final Kind kind;
    private final DMatrixRMaj x;
    private final DMatrixRMaj y;
    private final boolean bias;

    private SingleUnitCost(Kind kind, DMatrixRMaj x, DMatrixRMaj y, boolean bias) {
        Require.equal("columns of y", y.getNumCols(), "columns of x", x.getNumCols());
        Require.equal("rows of y", y.getNumRows(), "outputs", 1);
        Require.atLeast("columns of x", x.getNumCols(), 1);
        this.kind = kind;
        this.x = x;
        this.y = y;
        this.bias = bias;
    }

    /// @param x n_x × m, not copied
    /// @param y 1 × m, not copied; 0 or 1 for logistic regression
    /// @throws IllegalArgumentException naming both shapes if they differ
    public static SingleUnitCost of(Kind kind, DMatrixRMaj x, DMatrixRMaj y, boolean bias) {
        return new SingleUnitCost(kind, x, y, bias);
    }

    /// Which loss.
    public Kind kind() {
        return kind;
    }

    /// Whether b is among the parameters.
    public boolean hasBias() {
        return bias;
    }

    /// m.
    public int examples() {
        return x.getNumCols();
    }

    /// N: n_x, and one more with a bias.
    public int parameters() {
        return x.getNumRows() + (bias ? 1 : 0);
    }

    /// J(θ), θ of N numbers.
    public double cost(double... theta) {
        double[] z = logits(theta);
        double sum = 0;
        for (int j = 0; j < z.length; j++) {
            sum += loss(z[j], y.data[j]);
        }
        return sum / z.length;
    }

    /// ∂J/∂θ = (1/m) Σ L′(z) x, N numbers, with 1 as the bias's input.
    public double[] gradient(double... theta) {
        double[] dz = logits(theta);
        for (int j = 0; j < dz.length; j++) {
            dz[j] = slope(dz[j], y.data[j]);
        }
        double[] gradient = new double[parameters()];
        for (int i = 0; i < gradient.length; i++) {
            double sum = 0;
            for (int j = 0; j < dz.length; j++) {
                sum += dz[j] * input(i, j);
            }
            gradient[i] = sum / dz.length;
        }
        return gradient;
    }

    /// ∂²J/∂θ², N × N: (1/m) Σ L″(z) x xᵀ, with 1 as the bias's input.
    public DMatrixRMaj hessian(double... theta) {
        double[] z = logits(theta);
        int n = parameters();
        DMatrixRMaj hessian = new DMatrixRMaj(n, n);
        for (int row = 0; row < n; row++) {
            for (int column = row; column < n; column++) {
                double sum = 0;
                for (int j = 0; j < z.length; j++) {
                    sum += curvature(z[j]) * input(row, j) * input(column, j);
                }
                hessian.set(row, column, sum / z.length);
                hessian.set(column, row, sum / z.length);
            }
        }
        return hessian;
    }

    /// z of every example.
    double[] logits(double... theta) {
        Require.equal("entries of theta", theta.length, "parameters", parameters());
        int m = examples();
        double[] z = new double[m];
        Arrays.fill(z, bias ? theta[theta.length - 1] : 0);
        for (int i = 0; i < x.getNumRows(); i++) {
            for (int j = 0; j < m; j++) {
                z[j] += theta[i] * x.data[i * m + j];
            }
        }
        return z;
    }

    /// The input that a parameter weighs: a feature, or the bias's 1.
    double input(int parameter, int example) {
        return parameter == x.getNumRows() ? 1 : x.data[parameter * x.getNumCols() + example];
    }

    double target(int example) {
        return y.data[example];
    }

    /// L(z, y).
    double loss(double z, double target) {
        if (kind == Kind.LINEAR_REGRESSION) {
            return 0.5 * (z - target) * (z - target);
        }
        return Math.max(z, 0) - z * target + StrictMath.log1p(StrictMath.exp(-Math.abs(z)));
    }

    /// ∂L/∂z.
    double slope(double z, double target) {
        return (kind == Kind.LINEAR_REGRESSION ? z : sigmoid(z)) - target;
    }

    /// ∂²L/∂z².
    double curvature(double z) {
        if (kind == Kind.LINEAR_REGRESSION) {
            return 1;
        }
        double a = sigmoid(-Math.abs(z));
        return a * (1 - a);
    }

    private static double sigmoid(double z) {
        return 1 / (1 + StrictMath.exp(-z));
    }
}
