package justright.ui.plot.field;

import justright.training.problem.Field;

/// Numbers at the nodes of a regular grid over a rectangle of the plane; the outer nodes lie on its edges.
///
/// The array is kept, row by row from the lowest y, and must not be changed afterwards.
public final class Grid {

    private final double minX;
    private final double maxX;
    private final double minY;
    private final double maxY;
    private final int columns;
    private final int rows;
    private final double[] values;

    /// A number for each place of the plane.
    @FunctionalInterface
    public interface Height {
        double at(double x, double y);
    }

    /// @throws IllegalArgumentException if there are fewer than 2 × 2 nodes or the array does not fit
    public Grid(double minX, double maxX, double minY, double maxY, int columns, int rows, double[] values) {
        if (columns < 2 || rows < 2 || values.length != columns * rows) {
            throw new IllegalArgumentException(columns + " × " + rows + " nodes in an array of " + values.length);
        }
        this.minX = minX;
        this.maxX = maxX;
        this.minY = minY;
        this.maxY = maxY;
        this.columns = columns;
        this.rows = rows;
        this.values = values;
    }

    /// `height` evaluated at n × n nodes.
    public static Grid of(double minX, double maxX, double minY, double maxY, int n, Height height) {
        double[] values = new double[n * n];
        for (int row = 0; row < n; row++) {
            double y = minY + (maxY - minY) * row / (n - 1);
            for (int column = 0; column < n; column++) {
                values[row * n + column] = height.at(minX + (maxX - minX) * column / (n - 1), y);
            }
        }
        return new Grid(minX, maxX, minY, maxY, n, n, values);
    }

    /// The square grid of a field.
    public static Grid of(Field field) {
        double reach = field.reach();
        return new Grid(-reach, reach, -reach, reach, field.nodes(), field.nodes(), field.values());
    }

    public double minX() {
        return minX;
    }

    public double maxX() {
        return maxX;
    }

    public double minY() {
        return minY;
    }

    public double maxY() {
        return maxY;
    }

    public int columns() {
        return columns;
    }

    public int rows() {
        return rows;
    }

    public double value(int column, int row) {
        return values[row * columns + column];
    }

    public double x(double column) {
        return minX + (maxX - minX) * column / (columns - 1);
    }

    public double y(double row) {
        return minY + (maxY - minY) * row / (rows - 1);
    }

    /// Bilinear between the nodes; the nearest edge's value outside.
    public double at(double x, double y) {
        double column = Math.clamp((x - minX) / (maxX - minX) * (columns - 1), 0, columns - 1.0);
        double row = Math.clamp((y - minY) / (maxY - minY) * (rows - 1), 0, rows - 1.0);
        int c = Math.min((int) column, columns - 2);
        int r = Math.min((int) row, rows - 2);
        double u = column - c;
        double v = row - r;
        double lower = value(c, r) + u * (value(c + 1, r) - value(c, r));
        double upper = value(c, r + 1) + u * (value(c + 1, r + 1) - value(c, r + 1));
        return lower + v * (upper - lower);
    }

    /// The smallest finite value, NaN if there is none.
    public double min() {
        double min = Double.NaN;
        for (double value : values) {
            if (Double.isFinite(value) && !(value >= min)) {
                min = value;
            }
        }
        return min;
    }

    /// The largest finite value, NaN if there is none.
    public double max() {
        double max = Double.NaN;
        for (double value : values) {
            if (Double.isFinite(value) && !(value <= max)) {
                max = value;
            }
        }
        return max;
    }
}
