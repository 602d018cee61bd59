package justright.engine.network;

/// Leaky ReLU: g(z) = z where z > 0, else slope·z; g′ = 1, else the slope: one for the layer, or one for each unit.
sealed class LeakyRectifier extends Nonlinearity permits ParametricRectifier {
    private final double[] slopes;

    LeakyRectifier(double... slopes) {
        this.slopes = slopes;
    }

    private double slope(int unit) {
        return slopes[slopes.length == 1 ? 0 : unit];
    }

    @Override
    void forward(double[][] Z, double[][] A, int length) {
        for (int i = 0; i < A.length; i++) {
            bend(Z[i], slope(i), Z[i], A[i], length);
        }
    }

    @Override
    void backward(double[][] Z, double[][] A, double[][] dA, double[][] dZ, int length) {
        for (int i = 0; i < A.length; i++) {
            bend(Z[i], slope(i), dZ[i], dZ[i], length);
        }
    }

    /// to = from where z > 0, else slope·from.
    private static void bend(double[] z, double slope, double[] from, double[] to, int length) {
        for (int j = 0; j < length; j++) {
            to[j] = z[j] > 0 ? from[j] : slope * from[j];
        }
    }
}
