package justright.labs.search;

import justright.training.Trial.Ending;

/// What came of one trial.
///
/// @param devError at its end, 0 … 1; ∞ if it was given up or diverged
/// @param updates made
record Result(double devError, Ending ending, int updates) {

    /// Whether the trial was worth its end.
    boolean isUsable() {
        return Double.isFinite(devError);
    }
}
