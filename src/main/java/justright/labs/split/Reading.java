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

    /// What a 95 % interval around the reported error says, with Wilson's formula.
    Interval aroundReported() {
        long n = isOpened() ? question.sets().test() : question.sets().dev();
        return Confidence.wilson(Math.round(contest.reportedError() * n), n, Confidence.Z_95);
    }
}
