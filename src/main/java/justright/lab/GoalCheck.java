package justright.lab;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import justright.lab.goal.Goal;
import justright.lab.goal.GoalMeasure;
import justright.lab.goal.GoalPart;
import justright.lab.goal.GoalReading;
import justright.lab.goal.GoalSubject;
import justright.setting.NumberSetting;
import justright.setting.Setting;
import justright.training.Snapshot;

/// Holds a goal against what a lab shows. Thread: JavaFX.
public final class GoalCheck {

    private GoalCheck() {}

    /// What goals can ask of a lab as it stands: what its run measures.
    public static List<GoalMeasure> measures(LabModel model) {
        return latest(model)
                .map(run -> Arrays.stream(GoalMeasure.values())
                        .filter(each -> each.isIn(run.measures()))
                        .toList())
                .orElse(List.of());
    }

    /// What goals can ask of settings: their numbers.
    public static List<NumberSetting> knobs(List<Setting<?>> settings) {
        List<NumberSetting> numbers = new ArrayList<>();
        for (Setting<?> setting : settings) {
            if (setting instanceof NumberSetting number) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    /// How a goal stands; empty while what is on screen does not yet follow from what has been asked for, so that the
    /// numbers of one run are never held against the settings of another.
    public static Optional<GoalReading> read(Goal goal, LabModel model) {
        boolean current = model.run()
                .map(RunControls::isCurrent)
                .orElseGet(() -> !model.busy().get());
        if (!current) {
            return Optional.empty();
        }
        Optional<Snapshot<?, ?>> run = latest(model);
        return Optional.of(new GoalReading(
                run.map(Snapshot::step).orElse(0),
                goal.parts().stream().map(part -> read(part, model, run)).toList()));
    }

    private static GoalReading.Part read(GoalPart part, LabModel model, Optional<Snapshot<?, ?>> run) {
        return part.at(
                switch (part.subject()) {
                    case GoalSubject.Measured(GoalMeasure measure) ->
                        run.map(it -> measure.of(it.measures(), it.step())).orElse(Double.NaN);
                    case GoalSubject.Knob(String id) -> numberOf(model, id);
                });
    }

    /// NaN where the setting means nothing: one's own points are not as many as a setting says that is switched off.
    private static double numberOf(LabModel model, String id) {
        return model.setting(id)
                .filter(setting -> setting.available().get())
                .filter(NumberSetting.class::isInstance)
                .map(NumberSetting.class::cast)
                .map(NumberSetting::get)
                .orElse(Double.NaN);
    }

    private static Optional<Snapshot<?, ?>> latest(LabModel model) {
        return model.run().map(RunControls::latest);
    }
}
