package justright.labs.dropout;

import org.ejml.data.DMatrixRMaj;

/// One layer in the next iteration, from its activations to what the layer above gets. Rows are units, columns
/// examples.
///
/// @param keepProb 1 where nothing is dropped: then all are kept
/// @param before A, or X
/// @param uniform the numbers drawn; all 0 where nothing is dropped
/// @param mask D: 1 kept, 0 dropped
/// @param after what the next layer gets
/// @param next Z of the next layer
record LayerDraw(
        int layer,
        double keepProb,
        DMatrixRMaj before,
        DMatrixRMaj uniform,
        DMatrixRMaj mask,
        DMatrixRMaj after,
        DMatrixRMaj next) {

    int units() {
        return before.numRows;
    }

    int examples() {
        return before.numCols;
    }

    boolean drops() {
        return keepProb < 1;
    }

    boolean keeps(int unit, int example) {
        return mask.get(unit, example) == 1;
    }

    /// a∘d of one unit.
    double masked(int unit, int example) {
        return before.get(unit, example) * mask.get(unit, example);
    }

    /// Units of this layer that one example keeps.
    int kept(int example) {
        int kept = 0;
        for (int unit = 0; unit < units(); unit++) {
            kept += keeps(unit, example) ? 1 : 0;
        }
        return kept;
    }

    /// The unit of one example with the largest |a|.
    int loudest(int example) {
        int loudest = 0;
        for (int unit = 1; unit < units(); unit++) {
            if (Math.abs(before.get(unit, example)) > Math.abs(before.get(loudest, example))) {
                loudest = unit;
            }
        }
        return loudest;
    }

    /// The mean |entry| over all units and examples.
    static double meanSize(DMatrixRMaj matrix) {
        double sum = 0;
        for (int i = 0; i < matrix.getNumElements(); i++) {
            sum += Math.abs(matrix.data[i]);
        }
        return sum / matrix.getNumElements();
    }

    /// The mean |a∘d| over all units and examples, before any division.
    double meanMasked() {
        double sum = 0;
        for (int i = 0; i < before.getNumElements(); i++) {
            sum += Math.abs(before.data[i]) * mask.data[i];
        }
        return sum / before.getNumElements();
    }
}
