package justright.labs.preprocessing;

import justright.engine.data.Dataset;
import org.ejml.data.DMatrixRMaj;

/// Which class a new example gets from the training example nearest to it: a rule that knows nothing but distances, and
/// so feels what preparation does to them.
final class NearestNeighbour {

    private NearestNeighbour() {}

    /// The share of dev that it gets wrong, with the inputs as they are prepared.
    ///
    /// @param x of train, n_x × m
    /// @param devX of dev
    static double error(Dataset train, DMatrixRMaj x, Dataset dev, DMatrixRMaj devX) {
        double[][] known = columns(x);
        double[][] asked = columns(devX);
        int wrong = 0;
        for (int i = 0; i < asked.length; i++) {
            wrong += train.label(nearest(known, asked[i])) == dev.label(i) ? 0 : 1;
        }
        return (double) wrong / asked.length;
    }

    private static int nearest(double[][] known, double[] asked) {
        int nearest = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int j = 0; j < known.length; j++) {
            double distance = distance(known[j], asked, least);
            if (distance < least) {
                least = distance;
                nearest = j;
            }
        }
        return nearest;
    }

    /// The squared distance, or something above `enough`.
    private static double distance(double[] a, double[] b, double enough) {
        double sum = 0;
        for (int i = 0; i < a.length && sum <= enough; i++) {
            sum += (a[i] - b[i]) * (a[i] - b[i]);
        }
        return sum;
    }

    private static double[][] columns(DMatrixRMaj x) {
        double[][] columns = new double[x.getNumCols()][x.getNumRows()];
        for (int row = 0; row < x.getNumRows(); row++) {
            for (int j = 0; j < x.getNumCols(); j++) {
                columns[j][row] = x.get(row, j);
            }
        }
        return columns;
    }
}
