package justright.labs.curveclinic;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import justright.training.BiasVariance;
import justright.training.Snapshot;
import justright.training.TrainingState;

/// What there is to say of the present moment.
///
/// @param number the patient's seed as shown
/// @param snapshot the run on screen: the patient as it is treated now; `run` how it went up to this moment
/// @param regimen how it is trained
/// @param bayes the error that cannot be avoided
/// @param admitted how the patient's own run goes untreated
/// @param twin how its healthy twin's goes
/// @param ordered the tests that were ordered; `trained` and `slopes` what they gave so far
/// @param named the fault that was named
record Reading(
        Patient patient,
        long number,
        Snapshot<Regimen, Case> snapshot,
        Regimen regimen,
        Course run,
        double bayes,
        Optional<Course> admitted,
        Optional<Course> twin,
        Set<Exam> ordered,
        Map<Exam, Course> trained,
        Optional<Slopes> slopes,
        Cause named) {

    Reading {
        ordered = Set.copyOf(ordered);
        trained = Map.copyOf(trained);
    }

    boolean isNamed() {
        return named != Cause.NONE;
    }

    boolean isRight() {
        return named == patient.cause();
    }

    /// Whether a knob has been turned that changes something.
    boolean isTreated() {
        return !regimen.equals(patient.sick());
    }

    boolean isDiverged() {
        return snapshot.state() instanceof TrainingState.Diverged;
    }

    /// Whether the run has come to its end.
    boolean isOver() {
        return isDiverged() || run.last().step() >= Patient.UPDATES;
    }

    /// Both errors at the end of the run so far.
    BiasVariance errors() {
        return run.end(bayes);
    }

    /// In credits.
    int spent() {
        return ordered.stream().mapToInt(Exam::price).sum();
    }

    /// Whether the run is as good as the twin's; not to be said before both are over.
    Optional<Boolean> isWell() {
        return isOver() ? twin.map(it -> !isDiverged() && Health.isWell(run, it)) : Optional.empty();
    }

    /// What three rules of thumb make of the patient as it came in.
    Optional<Cause> byRules() {
        return admitted.flatMap(it -> Rules.read(it, bayes));
    }
}
