package justright.labs.playground;

import java.util.OptionalDouble;
import justright.lab.Moment;
import justright.training.BiasVariance;
import justright.training.Series;
import justright.training.Snapshot;
import justright.training.TrainingState;

/// The numbers of a moment, as sentences need them.
///
/// @param settled updates since something was moved
record Reading(
        TrainingState state,
        int step,
        int horizon,
        int settled,
        boolean lookingBack,
        double train,
        double dev,
        double test,
        int best,
        double bestDev,
        Task task,
        Judged judged,
        PlayRule rule) {

    /// Errors of the first steps are no record.
    private static final int BEST_FROM = 10;

    static Reading of(Moment<PlayRule, PlayFrame, PlayPicture> moment) {
        Snapshot<PlayRule, PlayFrame> snapshot = moment.snapshot();
        int best = snapshot.curves().lowestStep(Series.DEV_ERROR, BEST_FROM);
        double bestDev = best < 0
                ? Double.NaN
                : snapshot.curves()
                        .curve(Series.DEV_ERROR)
                        .lowest()[snapshot.curves().indexOf(best)];
        return new Reading(
                snapshot.state(),
                snapshot.step(),
                snapshot.planned(),
                snapshot.settled(),
                snapshot.step() < snapshot.furthest(),
                snapshot.measures().get(Series.TRAIN_ERROR),
                snapshot.measures().get(Series.DEV_ERROR),
                snapshot.measures().get(Series.TEST_ERROR),
                best,
                bestDev,
                snapshot.frame().task(),
                moment.picture().judged(),
                snapshot.hyperparameters());
    }

    OptionalDouble bayes() {
        return task.bayes();
    }

    /// Bayes where it is known; else 0, the best one could hope for.
    BiasVariance biasVariance() {
        return new BiasVariance(train, dev, bayes().orElse(0));
    }

    double alpha() {
        return rule.training().rule().learningRate();
    }

    /// Whether the run came to its end by itself before all planned updates were made.
    boolean stoppedByItself() {
        return state instanceof TrainingState.Finished && step < horizon;
    }
}
