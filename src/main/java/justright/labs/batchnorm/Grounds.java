package justright.labs.batchnorm;

import java.util.function.BooleanSupplier;
import justright.labs.batchnorm.Atlas.Found;
import justright.training.NetworkExperiment;
import justright.training.Series;
import justright.training.Trial;
import org.jspecify.annotations.Nullable;

/// All that is the same in every run of a map.
///
/// @param design with any k: each cell has its own
record Grounds(Design design, int batch, long seed) {

    private static final Trial WHOLE_RUN =
            new Trial(BatchNormModel.HORIZON, BatchNormModel.HORIZON, Double.POSITIVE_INFINITY, null);

    Grounds {
        design = design.withK(1);
    }

    /// Trains the run of a cell to its end, exactly as it would train on screen. Any thread.
    ///
    /// @return null if it was told to stop
    @Nullable
    Found train(Cell cell, Digits digits, BooleanSupplier cancelled) {
        NetworkExperiment run =
                new NetworkExperiment(Race.start(design.withK(cell.k()), cell.lane(), digits.sets(seed), seed));
        Trial.Outcome end = WHOLE_RUN.run(run, Knobs.hyperparameters(cell.rate(), batch), cancelled);
        return switch (end.ending()) {
            case CANCELLED -> null;
            case DIVERGED -> new Found(cell, Double.POSITIVE_INFINITY);
            case FINISHED, STOPPED_EARLY, ABANDONED ->
                new Found(cell, end.measures().get(Series.COST));
        };
    }
}
