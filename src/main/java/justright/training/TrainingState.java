package justright.training;

/// How a run stands.
public sealed interface TrainingState {

    /// No update made yet.
    record Ready() implements TrainingState {}

    /// Updates are being made.
    record Running() implements TrainingState {}

    /// Stopped by hand, or looking back.
    record Paused() implements TrainingState {}

    /// The planned number of updates is made; the run can be continued.
    record Finished() implements TrainingState {}

    /// The update after `step` produced a number that is not finite; the last finite moment stays.
    record Diverged(int step) implements TrainingState {}

    /// A programming mistake or lack of memory; the run cannot go on.
    record Failed(Throwable cause) implements TrainingState {}

    /// Whether updates are being made.
    default boolean isRunning() {
        return this instanceof Running;
    }
}
