package justright.labs.preprocessing;

import org.ejml.data.DMatrixRMaj;

/// How large each coordinate is: the root mean square of its distance from train's mean.
///
/// The arrays are kept and not changed.
///
/// @param train standard deviations
/// @param dev the same sizes on dev, still from train's mean
/// @param farthest the largest of all |x − mean| on dev
@SuppressWarnings("ArrayRecordComponent") // handed to painters, never compared
record Sizes(double[] train, double[] dev, double farthest) {

    static Sizes of(DMatrixRMaj train, DMatrixRMaj dev) {
        int n = train.getNumRows();
        double[] ofTrain = new double[n];
        double[] ofDev = new double[n];
        double farthest = 0;
        for (int row = 0; row < n; row++) {
            double mean = mean(train, row);
            ofTrain[row] = size(train, row, mean);
            ofDev[row] = size(dev, row, mean);
            for (int j = 0; j < dev.getNumCols(); j++) {
                farthest = Math.max(farthest, Math.abs(dev.get(row, j) - mean));
            }
        }
        return new Sizes(ofTrain, ofDev, farthest);
    }

    private static double mean(DMatrixRMaj x, int row) {
        double sum = 0;
        for (int j = 0; j < x.getNumCols(); j++) {
            sum += x.get(row, j);
        }
        return sum / x.getNumCols();
    }

    private static double size(DMatrixRMaj x, int row, double mean) {
        double squares = 0;
        for (int j = 0; j < x.getNumCols(); j++) {
            squares += (x.get(row, j) - mean) * (x.get(row, j) - mean);
        }
        return Math.sqrt(squares / x.getNumCols());
    }
}
