package justright.training;

import java.util.List;
import java.util.stream.Stream;

/// One moment of a run, whole and immutable: all pictures of a lab are drawn from one of these.
///
/// @param run counts restarts and branches, so that pictures of different runs are told apart
/// @param step updates made
/// @param furthest the last step recorded; larger than `step` while looking back
/// @param passed the last step at which the run would have stopped by itself, and was gone on from; 0 if there is none
/// @param horizon the number of updates planned
/// @param hyperparameters what will steer the next update
/// @param heard how many calls the session had heard of, see [TrainingSession#issued]
/// @param measures measured at this very step
/// @param directions what steered the run, in order; the first at step 0
public record Snapshot<H, F>(
        Run run,
        int step,
        int furthest,
        int passed,
        int horizon,
        TrainingState state,
        H hyperparameters,
        long heard,
        F frame,
        Measures measures,
        Curves curves,
        List<Direction<H>> directions) {

    /// Updates made when the run is over: as many as planned, or as many as were made beyond that.
    public int planned() {
        return Math.max(horizon, furthest);
    }

    /// Updates made since something was moved: 0 if what steers the next update is moved here.
    public int settled() {
        return step
                - course(hyperparameters).stream()
                        .mapToInt(Direction::step)
                        .filter(moved -> moved <= step)
                        .max()
                        .orElse(0);
    }

    /// What has steered the run and will, if `next` steers it from here on: what is planned for later is dropped unless
    /// `next` is what steers it here anyway.
    public List<Direction<H>> course(H next) {
        Direction<H> here = directions.stream()
                .filter(direction -> direction.step() <= step)
                .reduce(directions.getFirst(), (_, later) -> later);
        if (here.hyperparameters().equals(next)) {
            return directions;
        }
        Stream<Direction<H>> before = directions.stream().filter(direction -> direction.step() < step);
        return Stream.concat(before, Stream.of(new Direction<>(step, next))).toList();
    }

    /// Which run a snapshot belongs to.
    ///
    /// @param number counts starts of the session
    /// @param branch counts how often the past was left on another way
    public record Run(int number, int branch) {}
}
