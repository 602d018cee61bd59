package justright.labs.earlystopping;

import java.util.List;
import java.util.Optional;
import justright.lab.Moment;
import justright.training.Curves;
import justright.training.EarlyStopping;
import justright.training.Hyperparameters;
import justright.training.Measures;
import justright.training.Snapshot;
import justright.training.TrainingState;

/// All that pictures and sentences say of one moment.
///
/// @param evaluations of the run so far
/// @param stoppedAt the student's stop; 0 before
/// @param stops known once nothing of the run is hidden any more
record Reading(
        Moment<Hyperparameters, StoppingFrame, StoppingPicture> moment,
        List<Evaluation> evaluations,
        EarlyStopping rule,
        int stoppedAt,
        int taken,
        Optional<Stops> stops) {

    static Reading of(
            Moment<Hyperparameters, StoppingFrame, StoppingPicture> moment,
            List<Evaluation> evaluations,
            StoppingKnobs knobs) {
        EarlyStopping rule = knobs.rule();
        int stoppedAt = knobs.stop.getInt();
        boolean revealed = isOver(moment.snapshot()) && !evaluations.isEmpty();
        return new Reading(
                moment,
                evaluations,
                rule,
                stoppedAt,
                knobs.taken.getInt(),
                revealed ? Optional.of(Stops.of(evaluations, rule, stoppedAt)) : Optional.empty());
    }

    private static boolean isOver(Snapshot<?, ?> snapshot) {
        return snapshot.furthest() >= StoppingModel.HORIZON || snapshot.state() instanceof TrainingState.Diverged;
    }

    Snapshot<Hyperparameters, StoppingFrame> snapshot() {
        return moment.snapshot();
    }

    int step() {
        return snapshot().step();
    }

    Measures measures() {
        return snapshot().measures();
    }

    Curves curves() {
        return snapshot().curves();
    }

    Examples examples() {
        return snapshot().frame().examples();
    }

    /// Whether the student has stopped it and what was hidden is on its way.
    boolean isRevealing() {
        return stoppedAt > 0 && stops.isEmpty();
    }

    /// Whether the model on screen is the one that was taken.
    boolean isTaken() {
        return taken > 0 && taken == step();
    }
}
