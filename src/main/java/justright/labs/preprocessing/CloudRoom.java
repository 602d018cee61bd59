package justright.labs.preprocessing;

import org.ejml.data.DMatrixRMaj;

/// The square of the plane in which a cloud is shown: its size never changes on the way, so that lengths can be
/// compared; its middle goes with the mean to the origin, which always stays in sight.
///
/// @param half half its edge
record CloudRoom(double middle1, double middle2, double half) {

    private static final double AIR = 1.08;
    /// White data of a hundred examples hardly reach further.
    private static final double WHITE = 3.3;

    static CloudRoom at(double stage, Journey journey) {
        DMatrixRMaj raw = journey.preparation().train().x();
        DMatrixRMaj dev = journey.preparation().dev().x();
        double half = WHITE;
        for (Step step : new Step[] {Step.CENTRED, Step.NORMALIZED, Step.ROTATED}) {
            half = Math.max(half, reach(journey.at(step.stage(), raw)));
            half = Math.max(half, reach(journey.at(step.stage(), dev)));
        }
        double[] middle = new double[2];
        for (int feature = 0; feature < 2; feature++) {
            double low = 0;
            double high = 0;
            for (DMatrixRMaj set : new DMatrixRMaj[] {raw, dev}) {
                for (int j = 0; j < set.getNumCols(); j++) {
                    low = Math.min(low, set.get(feature, j));
                    high = Math.max(high, set.get(feature, j));
                }
            }
            half = Math.max(half, (high - low) / 2);
            middle[feature] = (1 - Step.CENTRED.progress(stage)) * (low + high) / 2;
        }
        return new CloudRoom(middle[0], middle[1], AIR * half);
    }

    private static double reach(DMatrixRMaj x) {
        double reach = 0;
        for (double value : x.data) {
            reach = Math.max(reach, Math.abs(value));
        }
        return reach;
    }
}
