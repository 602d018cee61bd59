package justright.engine.probe;

import justright.engine.Require;
import justright.engine.probe.SingleUnitCost.Kind;

/// The cost over a plane of two parameters: what a contour plot or a bowl is drawn from.
///
/// The other parameters are held where they are, except that the bias may instead follow, at each point, to where it
/// serves best. Exact: from the moments of the data where the cost is quadratic, else from every example.
///
/// Thread: immutable, any.
public final class LossSurface {

    private final SingleUnitCost cost;
    private final int axis1;
    private final int axis2;
    private final boolean biasFollows;
    private final double[] held;
    private final double[] moments = new double[6];

    private LossSurface(SingleUnitCost cost, int axis1, int axis2, boolean biasFollows, double[] theta) {
        Require.index("axis1", axis1, cost.parameters());
        Require.index("axis2", axis2, cost.parameters());
        if (axis1 == axis2) {
            throw new IllegalArgumentException("axis1 and axis2 are both " + axis1);
        }
        int bias = cost.parameters() - 1;
        if (biasFollows && (!cost.hasBias() || axis1 == bias || axis2 == bias)) {
            throw new IllegalArgumentException("bias " + bias + " cannot follow axes " + axis1 + " and " + axis2);
        }
        this.cost = cost;
        this.axis1 = axis1;
        this.axis2 = axis2;
        this.biasFollows = biasFollows;
        double[] others = theta.clone();
        others[axis1] = 0;
        others[axis2] = 0;
        if (biasFollows) {
            others[bias] = 0;
        }
        held = cost.logits(others);
        if (cost.kind() == Kind.LINEAR_REGRESSION) {
            measure();
        }
    }

    /// Over the plane of parameters `axis1` and `axis2`, the others as in `theta`.
    ///
    /// @throws IllegalArgumentException if an axis is no parameter or both are the same
    public static LossSurface of(SingleUnitCost cost, int axis1, int axis2, double... theta) {
        return new LossSurface(cost, axis1, axis2, false, theta);
    }

    /// The same with the best bias at each point.
    ///
    /// @throws IllegalArgumentException also if there is no bias, or it is an axis
    public static LossSurface withBestBias(SingleUnitCost cost, int axis1, int axis2, double... theta) {
        return new LossSurface(cost, axis1, axis2, true, theta);
    }

    /// J where the two parameters have these values.
    public double at(double first, double second) {
        if (cost.kind() == Kind.LINEAR_REGRESSION) {
            return quadratic(first, second);
        }
        double[] z = new double[held.length];
        for (int j = 0; j < z.length; j++) {
            z[j] = held[j] + first * cost.input(axis1, j) + second * cost.input(axis2, j);
        }
        double bias = biasFollows ? BestBias.of(cost, z) : 0;
        double sum = 0;
        for (int j = 0; j < z.length; j++) {
            sum += cost.loss(z[j] + bias, cost.target(j));
        }
        return sum / z.length;
    }

    /// J at n × n points, edges included, into `grid`: row by row from low₂, within a row from low₁.
    ///
    /// @throws IllegalArgumentException if `grid` has not n² entries or n is less than 2
    public void fill(double[] grid, int n, double low1, double high1, double low2, double high2) {
        Require.atLeast("n", n, 2);
        Require.equal("entries of grid", grid.length, "n²", n * n);
        for (int row = 0; row < n; row++) {
            fillRow(grid, n, row, low1, high1, low2, high2);
        }
    }

    /// One row of [#fill], so that a caller can stop between rows.
    public void fillRow(double[] grid, int n, int row, double low1, double high1, double low2, double high2) {
        double second = low2 + (high2 - low2) * row / (n - 1);
        for (int column = 0; column < n; column++) {
            grid[row * n + column] = at(low1 + (high1 - low1) * column / (n - 1), second);
        }
    }

    /// Means of products of r = z − y, x₁, x₂: all that the quadratic cost needs. Where the bias follows it takes
    /// their means away.
    private void measure() {
        int m = held.length;
        double[] mean = new double[3];
        if (biasFollows) {
            for (int j = 0; j < m; j++) {
                mean[0] += (held[j] - cost.target(j)) / m;
                mean[1] += cost.input(axis1, j) / m;
                mean[2] += cost.input(axis2, j) / m;
            }
        }
        for (int j = 0; j < m; j++) {
            double r = held[j] - cost.target(j) - mean[0];
            double u = cost.input(axis1, j) - mean[1];
            double v = cost.input(axis2, j) - mean[2];
            moments[0] += r * r / m;
            moments[1] += r * u / m;
            moments[2] += r * v / m;
            moments[3] += u * u / m;
            moments[4] += u * v / m;
            moments[5] += v * v / m;
        }
    }

    private double quadratic(double a, double b) {
        double half = moments[0] / 2 + a * (moments[1] + a * moments[3] / 2 + b * moments[4]);
        return half + b * (moments[2] + b * moments[5] / 2);
    }
}
