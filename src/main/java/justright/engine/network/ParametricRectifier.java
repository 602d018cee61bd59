package justright.engine.network;

import java.util.Arrays;

/// PReLU: a [LeakyRectifier] whose slopes are learned. ∂a/∂slope = z where z ≤ 0, else 0; dSlope = (1/m) Σ
/// dA·∂a/∂slope, over all units if they share it.
///
/// Source: He et al. 2015.
final class ParametricRectifier extends LeakyRectifier {
    ParametricRectifier(double[] slopes) {
        super(slopes);
    }

    @Override
    void slopeGradient(double[][] Z, double[][] dA, double[] dSlope, int m) {
        Arrays.fill(dSlope, 0);
        for (int i = 0; i < dA.length; i++) {
            double sum = 0;
            for (int j = 0; j < m; j++) {
                sum += Z[i][j] > 0 ? 0 : dA[i][j] * Z[i][j];
            }
            dSlope[dSlope.length == 1 ? 0 : i] += sum / m;
        }
    }
}
