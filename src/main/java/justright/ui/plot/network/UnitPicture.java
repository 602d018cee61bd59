package justright.ui.plot.network;

import justright.ui.plot.surface.Pixels;
import justright.ui.theme.Ramp;

/// What a unit answers over the plane, n × n numbers, and which of them the two ends of the colour scale stand for.
///
/// The array is kept, row by row from the lowest x₂, and must not be changed afterwards.
public final class UnitPicture {

    private final int n;
    private final float[] values;
    private final double low;
    private final double high;

    private UnitPicture(int n, float[] values, double low, double high) {
        if (n < 2 || values.length != n * n) {
            throw new IllegalArgumentException(n + " × " + n + " values in an array of " + values.length);
        }
        this.n = n;
        this.values = values;
        this.low = low;
        this.high = high;
    }

    /// Coloured from `low` to `high`.
    ///
    /// @throws IllegalArgumentException if the array does not hold n × n values
    public static UnitPicture of(int n, float[] values, double low, double high) {
        return new UnitPicture(n, values, low, high);
    }

    /// Coloured as P(y = 1): from 0 to 1, undecided in the middle.
    ///
    /// @throws IllegalArgumentException if the array does not hold n × n values
    public static UnitPicture probability(int n, float[] values) {
        return new UnitPicture(n, values, 0, 1);
    }

    /// Coloured by sign: 0 in the middle, the largest |a| at an end.
    ///
    /// @throws IllegalArgumentException if the array does not hold n × n values
    public static UnitPicture signed(int n, float[] values) {
        double reach = 0;
        for (float value : values) {
            reach = Float.isFinite(value) ? Math.max(reach, Math.abs(value)) : reach;
        }
        reach = reach == 0 ? 1 : reach;
        return new UnitPicture(n, values, -reach, reach);
    }

    /// Nodes along either side.
    public int nodes() {
        return n;
    }

    public double low() {
        return low;
    }

    public double high() {
        return high;
    }

    /// The answer at a node; row 0 has the lowest x₂.
    public double value(int column, int row) {
        return values[row * n + column];
    }

    /// One pixel for each node, the highest x₂ on top.
    ///
    /// @param corner the radius of its round corners, in nodes
    /// @param opacity of the whole
    Pixels pixels(Ramp ramp, double corner, double opacity) {
        int[] argb = new int[n * n];
        for (int row = 0; row < n; row++) {
            for (int column = 0; column < n; column++) {
                int opaque = ramp.argb((value(column, row) - low) / (high - low));
                int alpha = (int) Math.round(255 * opacity * coverage(column, row, corner));
                argb[(n - 1 - row) * n + column] = (alpha << 24) | (opaque & 0xFFFFFF);
            }
        }
        return new Pixels(n, n, argb);
    }

    /// How much of a pixel lies within the round corners: 0 … 1.
    private double coverage(int column, int row, double corner) {
        double dx = corner - 0.5 - Math.min(column, n - 1 - column);
        double dy = corner - 0.5 - Math.min(row, n - 1 - row);
        return dx <= 0 || dy <= 0 ? 1 : Math.clamp(corner + 0.5 - Math.hypot(dx, dy), 0, 1);
    }
}
