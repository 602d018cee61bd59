package justright.labs.activations;

import justright.engine.network.Parameters;
import org.ejml.data.DMatrixRMaj;

/// The linear pieces of one maxout unit along a line through its inputs: piece p has the value slope p · z + offset p
/// at z, and the unit the largest of them.
@SuppressWarnings("ArrayRecordComponent") // a value handed to painters, never compared
record Pieces(double[] slopes, double[] offsets) implements Shape {

    /// The pieces of a unit of layer l along e = (w₁ − w₂)/‖w₁ − w₂‖, the direction across the crease between its first
    /// two pieces, from the origin of its inputs: slopes w_p·e, offsets b_p. Where both are equal, along w₁.
    static Pieces of(Parameters parameters, int l, int unit) {
        DMatrixRMaj W = parameters.W(l);
        int units = parameters.architecture().layer(l).units();
        int pieces = W.numRows / units;
        double[] direction = difference(W, unit, unit + units);
        double length = length(direction);
        if (length == 0) {
            direction = row(W, unit);
            length = length(direction);
        }
        double[] slopes = new double[pieces];
        double[] offsets = new double[pieces];
        for (int p = 0; p < pieces; p++) {
            int row = p * units + unit;
            slopes[p] = length == 0 ? 0 : dot(row(W, row), direction) / length;
            offsets[p] = parameters.b(l).data[row];
        }
        return new Pieces(slopes, offsets);
    }

    private static double[] row(DMatrixRMaj W, int row) {
        double[] entries = new double[W.numCols];
        System.arraycopy(W.data, row * W.numCols, entries, 0, W.numCols);
        return entries;
    }

    private static double[] difference(DMatrixRMaj W, int first, int second) {
        double[] entries = row(W, first);
        for (int i = 0; i < entries.length; i++) {
            entries[i] -= W.unsafe_get(second, i);
        }
        return entries;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static double length(double[] a) {
        return Math.sqrt(dot(a, a));
    }

    int count() {
        return slopes.length;
    }

    /// The value of one piece.
    double piece(int p, double z) {
        return slopes[p] * z + offsets[p];
    }

    /// The piece that is largest at z, the first of equals.
    int largest(double z) {
        int best = 0;
        for (int p = 1; p < slopes.length; p++) {
            best = piece(p, z) > piece(best, z) ? p : best;
        }
        return best;
    }

    @Override
    public double value(double z) {
        return piece(largest(z), z);
    }

    @Override
    public double slope(double z) {
        return slopes[largest(z)];
    }
}
