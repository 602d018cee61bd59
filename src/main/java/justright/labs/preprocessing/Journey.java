package justright.labs.preprocessing;

import java.util.Optional;
import justright.engine.data.Normalizer;
import justright.engine.data.Pca;
import org.ejml.data.DMatrixRMaj;

/// Where inputs are at any stage of their preparation, also on the way between two steps: the mean is taken away by
/// shares, σ and √(λ + ε) divide with a growing power, two features turn by a growing angle.
///
/// Everything is measured on train, whatever set travels. More than two features turn in one go.
record Journey(Preparation preparation, Whitening whitening) {

    /// The inputs of a set at this stage, n_x × m. A new matrix.
    DMatrixRMaj at(double stage, DMatrixRMaj x) {
        DMatrixRMaj moved = scaled(x, Step.CENTRED.progress(stage), Step.NORMALIZED.progress(stage));
        double turned = Step.ROTATED.progress(stage);
        if (turned == 0) {
            return moved;
        }
        DMatrixRMaj rotated = features() == 2
                ? turn().turned(moved, turned)
                : preparation.pca().rotate(moved);
        for (int k = 0; k < features(); k++) {
            multiply(rotated, k, factor(k, turned, Step.WHITENED.progress(stage)));
        }
        return rotated;
    }

    /// Where two features must be to stand at a place of this stage; empty where the way there cannot be gone back,
    /// as after a component has been dropped.
    Optional<double[]> back(double stage, double first, double second) {
        DMatrixRMaj corners = new DMatrixRMaj(new double[][] {{0, 1, 0}, {0, 0, 1}});
        DMatrixRMaj there = at(stage, corners);
        double a = there.get(0, 1) - there.get(0, 0);
        double b = there.get(0, 2) - there.get(0, 0);
        double c = there.get(1, 1) - there.get(1, 0);
        double d = there.get(1, 2) - there.get(1, 0);
        double determinant = a * d - b * c;
        double u = first - there.get(0, 0);
        double v = second - there.get(1, 0);
        double[] back = {(d * u - b * v) / determinant, (a * v - c * u) / determinant};
        return Double.isFinite(back[0] + back[1]) ? Optional.of(back) : Optional.empty();
    }

    /// The turn that two features make.
    Turn turn() {
        return Turn.of(preparation.pca().components());
    }

    /// What component k is multiplied by: 1/√(λ + ε), 0 if it is dropped or there is nothing to divide by.
    double factor(int k) {
        return factor(k, 1, 1);
    }

    private double factor(int k, double turned, double whitened) {
        Pca pca = preparation.pca();
        if (k >= preparation.kept(whitening)) {
            return 1 - turned;
        }
        if (k >= pca.rank() && whitening.epsilon() == 0) {
            return 1 - whitened;
        }
        return Math.pow(pca.variance(k) + whitening.epsilon(), -whitened / 2);
    }

    private DMatrixRMaj scaled(DMatrixRMaj x, double centred, double normalized) {
        Normalizer normalizer = preparation.normalizer();
        DMatrixRMaj moved = centred == 1 ? normalizer.subtractMean(x) : x.copy();
        for (int feature = 0; feature < features(); feature++) {
            int row = feature * x.getNumCols();
            double mean = centred == 1 ? 0 : centred * normalizer.mean(feature);
            double divisor = preparation.choice().divide() ? Math.pow(normalizer.divisor(feature), normalized) : 1;
            for (int i = row; i < row + x.getNumCols(); i++) {
                moved.data[i] = (moved.data[i] - mean) / divisor;
            }
        }
        return moved;
    }

    private int features() {
        return preparation.features();
    }

    private static void multiply(DMatrixRMaj x, int row, double factor) {
        for (int i = row * x.getNumCols(); i < (row + 1) * x.getNumCols(); i++) {
            x.data[i] *= factor;
        }
    }
}
