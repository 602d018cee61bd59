package justright.lab;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import justright.setting.InvalidValueException;
import justright.training.Direction;
import justright.training.Experiment;

/// Between a run and the state of it that files carry, both ways.
final class RunStates<H, F> {

    private final SettingBoard board;
    private final Steering<H> steering;
    private final Supplier<LongFunction<Experiment<H, F>>> experiment;

    /// The run that a state describes.
    ///
    /// @param directions how it was steered, the first at step 0
    /// @param pinned the runs that stand behind it
    record Plan<H, F>(List<Direction<H>> directions, List<GhostRuns.Job<H, F>> pinned) {}

    /// @param experiment gives what builds the run of the settings of the moment
    RunStates(SettingBoard board, Steering<H> steering, Supplier<LongFunction<Experiment<H, F>>> experiment) {
        this.board = board;
        this.steering = steering;
        this.experiment = experiment;
    }

    /// @param directions how the run has been steered so far
    LabState write(
            String labId, long seed, int step, List<Direction<H>> directions, List<? extends Pin<H, F, ?>> pins) {
        Map<String, String> values = new LinkedHashMap<>(board.values());
        values.putAll(steering.first(directions));
        return LabState.of(labId, values, seed, step)
                .withChanges(steering.changes(directions))
                .withPins(
                        pins.stream().map(Pin::values).map(LabState.Pinned::new).toList());
    }

    /// Turns the settings to where they stand at the end of the state's run.
    ///
    /// @throws InvalidValueException if a setting's value does not fit; nothing is changed then
    Plan<H, F> read(LabState state) {
        Map<String, String> before = board.values();
        try {
            List<GhostRuns.Job<H, F>> pinned = pinned(state);
            return new Plan<>(directions(state), pinned);
        } catch (InvalidValueException refused) {
            board.turnTo(before);
            throw refused;
        }
    }

    private List<GhostRuns.Job<H, F>> pinned(LabState state) {
        List<GhostRuns.Job<H, F>> jobs = new ArrayList<>();
        for (LabState.Pinned pin : state.pins()) {
            board.turnTo(state.withSettings(pin.settings()).settings());
            LabState alone = state.edit()
                    .settings(board.values())
                    .changes(List.of())
                    .pins(List.of())
                    .done();
            jobs.add(new GhostRuns.Job<>(board.values(), steering.present(), experiment.get(), alone));
        }
        return jobs;
    }

    private List<Direction<H>> directions(LabState state) {
        turn(state, _ -> {}); // so that what does not fit is refused while everything is still remembered
        steering.forget();
        Deque<Direction<H>> directions = new ArrayDeque<>();
        turn(state, step -> {
            if (!directions.isEmpty() && directions.getLast().step() == step) {
                directions.removeLast();
            }
            directions.add(new Direction<>(step, steering.now()));
        });
        return List.copyOf(directions);
    }

    /// Turns the settings as they were turned in the state's run.
    private void turn(LabState state, IntConsumer atStep) {
        board.turnTo(state.settings());
        atStep.accept(0);
        for (LabState.Change change : state.changes()) {
            board.turn(change.setting(), change.value());
            atStep.accept(change.step());
        }
    }
}
