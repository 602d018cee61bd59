package justright.app.lesson;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import justright.lab.GoalCheck;
import justright.lab.LabModel;
import justright.lab.goal.Goal;
import justright.lab.goal.GoalReading;
import justright.ui.frame.FramePump;
import justright.ui.life.Lifetime;
import org.jspecify.annotations.Nullable;

/// Holds a goal against every moment that the screen shows. Thread: JavaFX.
public final class GoalWatch {

    private final Goal goal;
    private final LabModel model;
    private final Consumer<GoalReading> met;
    private final ReadOnlyObjectWrapper<@Nullable GoalReading> reading = new ReadOnlyObjectWrapper<>();
    private boolean holding;
    private boolean stale = true;

    /// @param met told of each moment from which on the goal holds
    public GoalWatch(Goal goal, LabModel model, FramePump pump, Consumer<GoalReading> met, Lifetime life) {
        this.goal = goal;
        this.model = model;
        this.met = met;
        model.run().ifPresent(run -> life.listen(run.status(), (_, _, _) -> stale = true));
        life.listen(model.busy(), (_, _, _) -> stale = true);
        model.settings().forEach(setting -> life.listen(setting.value(), (_, _, _) -> stale = true));
        pump.everyPulse(this::look, life);
    }

    /// How the goal stands this very moment, before the next pulse; empty while nothing current is on screen.
    Optional<GoalReading> now() {
        return GoalCheck.read(goal, model);
    }

    /// How the goal stood at the last pulse; null until something has been computed.
    public ReadOnlyObjectProperty<@Nullable GoalReading> reading() {
        return reading.getReadOnlyProperty();
    }

    /// At a pulse, when whatever has turned several settings is through with them.
    private void look() {
        if (stale) {
            now().ifPresent(this::show);
        }
    }

    private void show(GoalReading now) {
        stale = false;
        reading.set(now);
        boolean before = holding;
        holding = now.isMet();
        if (holding && !before) {
            met.accept(now);
        }
    }
}
