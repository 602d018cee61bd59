package justright.training;

import java.util.List;

/// One moment of a run, whole and immutable: all pictures of a lab are drawn from one of these.
///
/// @param run counts restarts and branches, so that pictures of different runs are told apart
/// @param step updates made
/// @param furthest the last step recorded; larger than `step` while looking back
/// @param horizon the number of updates planned
/// @param hyperparameters what will steer the next update
/// @param heard how many calls the session had heard of, see [TrainingSession#issued]
/// @param measures measured at this very step
/// @param directions what steered the run, in order; the first at step 0
public record Snapshot<H, F>(
        Run run,
        int step,
        int furthest,
        int horizon,
        TrainingState state,
        H hyperparameters,
        long heard,
        F frame,
        Measures measures,
        Curves curves,
        List<Direction<H>> directions) {

    /// Which run a snapshot belongs to.
    ///
    /// @param number counts starts of the session
    /// @param branch counts how often the past was left on another way
    public record Run(int number, int branch) {}
}
