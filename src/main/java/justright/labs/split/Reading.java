package justright.labs.split;

import justright.engine.probe.Confidence;
import justright.engine.probe.Confidence.Interval;

/// One moment of the lab: what was asked, what the models tried so far gave, what simulation foretells.
///
/// @param revealed whether the hidden truth is shown
record Reading(Question question, Contest contest, Forecast forecast, boolean revealed) {

    /// Whether all models have been tried.
    boolean isWhole() {
        return contest.tried().size() == question.models();
    }

    boolean isOpened() {
        return !contest.opened().isEmpty();
    }

    /// The 95 % interval around the chosen model's dev error, with Wilson's formula: what its number could mean if it
    /// had not been chosen by it.
    Interval aroundChosen() {
        long n = question.sets().dev();
        return Confidence.wilson(Math.round(contest.chosen().dev() * n), n, Confidence.Z_95);
    }
}
