package justright.labs.normalizing;

import org.ejml.data.DMatrixRMaj;

/// The rectangle that some clouds and the origin take, with a little air.
record CloudRoom(double low1, double high1, double low2, double high2) {

    private static final double AIR = 1.12;
    /// Rooms whose sizes differ by more are shown each at its own scale.
    private static final double COMPARABLE = 8;

    /// @param clouds 2 × m each
    static CloudRoom of(DMatrixRMaj... clouds) {
        double[] low = new double[2];
        double[] high = new double[2];
        for (DMatrixRMaj x : clouds) {
            for (int row = 0; row < 2; row++) {
                for (int j = 0; j < x.getNumCols(); j++) {
                    low[row] = Math.min(low[row], x.get(row, j));
                    high[row] = Math.max(high[row], x.get(row, j));
                }
            }
        }
        return new CloudRoom(low[0], high[0], low[1], high[1]);
    }

    double middle1() {
        return (low1 + high1) / 2;
    }

    double middle2() {
        return (low2 + high2) / 2;
    }

    double width() {
        return AIR * (high1 - low1);
    }

    double height() {
        return AIR * (high2 - low2);
    }

    private double size() {
        return Math.max(width(), height());
    }

    boolean isComparable(CloudRoom other) {
        return Math.max(size(), other.size()) <= COMPARABLE * Math.min(size(), other.size());
    }

    /// Large enough for either.
    CloudRoom or(CloudRoom other) {
        return new CloudRoom(
                0,
                Math.max(high1 - low1, other.high1 - other.low1),
                0,
                Math.max(high2 - low2, other.high2 - other.low2));
    }
}
