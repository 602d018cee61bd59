package justright.labs.earlystopping;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import justright.training.Experiment;
import justright.training.Hyperparameters;
import justright.training.Measures;
import justright.training.Series;
import org.jspecify.annotations.Nullable;

/// What came of one whole run under L2.
///
/// @param norm ‖W‖ at its end
record LambdaRun(double lambda, double cost, double dev, double fresh, double norm) {

    /// Trains to the end. Null if it was told to stop, or if it diverged: that is no result.
    static @Nullable LambdaRun train(
            double lambda,
            Experiment<Hyperparameters, StoppingFrame> experiment,
            Hyperparameters hyperparameters,
            BooleanSupplier cancelled) {
        for (int step = 0; step < StoppingModel.HORIZON; step++) {
            if (cancelled.getAsBoolean()) {
                return null;
            }
            experiment.step(hyperparameters);
        }
        if (!experiment.isFinite()) {
            return null;
        }
        Measures end = experiment.measure(hyperparameters);
        return new LambdaRun(
                lambda,
                end.get(Series.COST),
                end.get(Series.DEV_ERROR),
                end.get(Series.TEST_ERROR),
                end.get(Series.WEIGHT_NORM));
    }

    /// The run with the lowest dev error; of equals the one with the larger λ.
    static Optional<LambdaRun> best(List<LambdaRun> runs) {
        return runs.stream()
                .min(Comparator.comparingDouble(LambdaRun::dev)
                        .thenComparing(
                                Comparator.comparingDouble(LambdaRun::lambda).reversed()));
    }
}
