package justright.lab.shelf;

import java.util.List;
import java.util.function.Supplier;
import justright.lab.RunRecord;
import justright.lab.Score;
import justright.training.Curves;
import justright.training.Measures;
import justright.training.TrainingState;
import org.jspecify.annotations.Nullable;

/// What has come of a run so far. Thread: JavaFX.
public final class Outcome {

    private final Standing standing;
    private final int steps;
    private final Measures measures;
    private final Curves curves;
    private @Nullable Supplier<List<Score>> reading;
    private List<Score> scores = List.of();

    /// How a run stands, as long as it is not on screen.
    public enum Standing {
        GOING,
        STOPPED,
        FINISHED,
        DIVERGED,
        FAILED;

        private static Standing of(TrainingState state) {
            return switch (state) {
                case TrainingState.Running _ -> GOING;
                case TrainingState.Ready _, TrainingState.Paused _ -> STOPPED;
                case TrainingState.Finished _ -> FINISHED;
                case TrainingState.Diverged _ -> DIVERGED;
                case TrainingState.Failed _ -> FAILED;
            };
        }

        String textKey() {
            return "shelf.standing." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    Outcome(RunRecord record) {
        standing = Standing.of(record.end());
        steps = record.steps();
        measures = record.measures();
        curves = record.curves();
        reading = record.scores();
    }

    private Outcome(Standing standing, Outcome same) {
        this.standing = standing;
        steps = same.steps;
        measures = same.measures;
        curves = same.curves;
        scores = same.scores();
    }

    public Standing standing() {
        return standing;
    }

    /// Updates made.
    public int steps() {
        return steps;
    }

    /// Measured at the last step.
    public Measures measures() {
        return measures;
    }

    public Curves curves() {
        return curves;
    }

    /// What the lab's yardsticks showed at the last step. Read once; what they were read from is let go then.
    public List<Score> scores() {
        Supplier<List<Score>> unread = reading;
        if (unread != null) {
            scores = unread.get();
            reading = null;
        }
        return scores;
    }

    /// Whether the run came to an end of its own: what is done to it from there on is another run.
    boolean isSettled() {
        return standing == Standing.FINISHED || standing == Standing.DIVERGED || standing == Standing.FAILED;
    }

    /// The run is not on screen any more.
    Outcome putAway() {
        return new Outcome(standing == Standing.GOING ? Standing.STOPPED : standing, this);
    }
}
