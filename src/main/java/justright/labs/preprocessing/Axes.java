package justright.labs.preprocessing;

import justright.engine.data.Pca;
import org.ejml.data.DMatrixRMaj;

/// The two principal axes of a cloud in the plane, each one standard deviation long. The arrays are kept.
@SuppressWarnings("ArrayRecordComponent") // handed to painters, never compared
record Axes(double[] middle, double[] first, double[] second) {

    /// The axes at a stage. Once the inputs turn they are carried along, since a round cloud has none of its own.
    static Axes at(double stage, Journey journey) {
        double until = Math.min(stage, Step.NORMALIZED.stage());
        Pca pca = Pca.of(journey.at(until, journey.preparation().train().x()));
        double[] middle = {pca.mean(0), pca.mean(1)};
        DMatrixRMaj components = pca.components();
        double[][] axes = new double[2][];
        for (int k = 0; k < 2; k++) {
            double size = Math.sqrt(pca.variance(k));
            double[] axis = {size * components.get(0, k), size * components.get(1, k)};
            axes[k] = axis;
        }
        if (stage <= until) {
            return new Axes(middle, axes[0], axes[1]);
        }
        return new Axes(new double[2], carried(journey, stage, axes[0]), carried(journey, stage, axes[1]));
    }

    /// Where a vector of the normalized plane points at this stage.
    private static double[] carried(Journey journey, double stage, double[] vector) {
        var normalizer = journey.preparation().normalizer();
        boolean divide = journey.preparation().choice().divide();
        DMatrixRMaj x = new DMatrixRMaj(2, 1);
        for (int feature = 0; feature < 2; feature++) {
            double raw = divide ? vector[feature] * normalizer.divisor(feature) : vector[feature];
            x.set(feature, 0, normalizer.mean(feature) + raw);
        }
        DMatrixRMaj there = journey.at(stage, x);
        return new double[] {there.get(0, 0), there.get(1, 0)};
    }
}
