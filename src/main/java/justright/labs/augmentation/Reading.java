package justright.labs.augmentation;

import justright.lab.Moment;
import justright.training.Curves;
import justright.training.Hyperparameters;
import justright.training.Snapshot;
import justright.training.TrainingState;

/// All that pictures and sentences say of one moment.
record Reading(Moment<Hyperparameters, AugmentationFrame, AugmentationPicture> moment) {

    /// A model that errs on more of the dev set is no judge of copies.
    private static final double FAIR_JUDGE = 0.25;

    Snapshot<Hyperparameters, AugmentationFrame> snapshot() {
        return moment.snapshot();
    }

    Examples examples() {
        return snapshot().frame().examples();
    }

    Copier copier() {
        return snapshot().frame().copier();
    }

    CopySheet sheet() {
        return moment.picture().sheet();
    }

    Guesses guesses(Lane lane) {
        return moment.picture().guesses(lane);
    }

    double dev(Lane lane) {
        return lane.devError(snapshot().measures());
    }

    Curves curves() {
        return snapshot().curves();
    }

    int step() {
        return snapshot().step();
    }

    /// m.
    int few() {
        return examples().few().examples();
    }

    /// Different copies seen so far.
    long copies() {
        return copier().made(few(), step());
    }

    /// Labels that somebody had to give.
    int labels(Lane lane) {
        return lane == Lane.TWICE ? examples().twice().examples() : few();
    }

    /// What the copies are worth.
    Difference gain() {
        return Difference.between(guesses(Lane.PLAIN), guesses(Lane.COPIES));
    }

    /// What as many more real pictures are worth.
    Difference gainOfLabels() {
        return Difference.between(guesses(Lane.PLAIN), guesses(Lane.TWICE));
    }

    boolean isBegun() {
        return snapshot().furthest() > 0;
    }

    /// Whether the moment is late enough to be judged.
    boolean isOver() {
        return step() >= AugmentationModel.HORIZON;
    }

    boolean isDiverged() {
        return snapshot().state() instanceof TrainingState.Diverged;
    }

    /// Whether the model of twice as many real pictures knows enough to read copies.
    boolean isJudged() {
        return step() > 0 && dev(Lane.TWICE) < FAIR_JUDGE;
    }
}
