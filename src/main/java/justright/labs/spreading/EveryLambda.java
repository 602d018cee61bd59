package justright.labs.spreading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;
import justright.lab.BackgroundRuns;
import justright.ui.frame.FramePump;
import justright.ui.life.Lifetime;

/// One whole run for each of a few λ, in the background. Thread: JavaFX.
final class EveryLambda {

    static final List<Double> VALUES =
            List.of(0.3, 1.0, 3.0, 5.0, 10.0, 15.0, 20.0, 25.0, 30.0, 40.0, 60.0, 100.0, 300.0);

    private final BackgroundRuns<Double, Match> runs;
    private final List<Match> made = new ArrayList<>();
    private Consumer<List<Match>> awaiting = _ -> {};

    EveryLambda(FramePump pump, Lifetime life) {
        runs = new BackgroundRuns<>(pump, this::arrived, life);
    }

    ObservableBooleanValue running() {
        return runs.running();
    }

    /// Tries all, and hands over what came of them.
    void start(SensorSpec spec, double share, SpreadingRule rule, Consumer<List<Match>> whenDone) {
        made.clear();
        awaiting = whenDone;
        runs.start(
                VALUES,
                (lambda, cancelled) ->
                        cancelled.getAsBoolean() ? null : Match.ofRun(spec, share, rule.withLambda(lambda)));
    }

    private void arrived(List<Match> some) {
        made.addAll(some);
        if (made.size() == VALUES.size()) {
            awaiting.accept(List.copyOf(made));
        }
    }
}
