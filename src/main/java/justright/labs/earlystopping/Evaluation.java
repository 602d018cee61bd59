package justright.labs.earlystopping;

import java.util.ArrayList;
import java.util.List;
import justright.training.Curves;
import justright.training.Series;

/// One look at a run: what the student and the rule go by.
///
/// @param step updates made
/// @param cost J
/// @param fresh error on examples that choose nothing
/// @param norm ‖W‖
record Evaluation(int step, double cost, double train, double dev, double fresh, double norm) {

    /// Updates from one evaluation to the next.
    static final int EVERY = 20;

    /// The evaluations of a run so far, as far as it was planned.
    static List<Evaluation> of(Curves curves) {
        List<Evaluation> all = new ArrayList<>();
        int[] steps = curves.steps();
        for (int i = 0; i < steps.length && steps[i] <= StoppingModel.HORIZON; i++) {
            if (steps[i] % EVERY == 0) {
                all.add(new Evaluation(
                        steps[i],
                        at(curves, Series.COST, i),
                        at(curves, Series.TRAIN_ERROR, i),
                        at(curves, Series.DEV_ERROR, i),
                        at(curves, Series.TEST_ERROR, i),
                        at(curves, Series.WEIGHT_NORM, i)));
            }
        }
        return List.copyOf(all);
    }

    private static double at(Curves curves, Series series, int entry) {
        return curves.curve(series).last()[entry];
    }
}
