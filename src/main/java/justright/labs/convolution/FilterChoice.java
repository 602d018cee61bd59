package justright.labs.convolution;

import java.util.List;
import org.ejml.data.DMatrixRMaj;

/// A 3 × 3 filter by its name.
enum FilterChoice {
    /// Ink at the left of blank.
    VERTICAL(1, 1, 0, -1, 1, 0, -1, 1, 0, -1),
    /// Ink above blank.
    HORIZONTAL(1, 1, 1, 1, 0, 0, 0, -1, -1, -1),
    /// The mean of the window.
    BLUR(9, 1, 1, 1, 1, 1, 1, 1, 1, 1),
    /// The pixel, and by how much it differs from its four neighbours.
    SHARPEN(1, 0, -1, 0, -1, 5, -1, 0, -1, 0),
    /// The pixel itself.
    IDENTITY(1, 0, 0, 0, 0, 1, 0, 0, 0, 0),
    /// The student's own numbers.
    OWN(1, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /// f, its edge.
    static final int EDGE = 3;

    static final int WEIGHTS = EDGE * EDGE;

    /// Those whose numbers are fixed.
    static final List<FilterChoice> GIVEN = List.of(VERTICAL, HORIZONTAL, BLUR, SHARPEN, IDENTITY);

    @SuppressWarnings("ImmutableEnumChecker") // never handed out
    private final double[] weights;

    /// @param divisor of all weights, which are given row by row
    FilterChoice(double divisor, double... weights) {
        this.weights = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            this.weights[i] = weights[i] / divisor;
        }
    }

    /// A new matrix.
    DMatrixRMaj matrix() {
        return new DMatrixRMaj(EDGE, EDGE, true, weights.clone());
    }
}
