package justright.app.shell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import justright.lab.LabContext;
import justright.lab.LabModel;
import justright.lab.LabState;
import justright.lab.OpenLab;
import justright.setting.NumberSetting;
import justright.setting.Quantity;
import justright.setting.Setting;
import justright.ui.control.HeldControl;
import justright.ui.control.SettingControl;
import justright.ui.formula.FormulaCard;
import justright.ui.life.Lifetime;

/// Beside the pictures of a presentation: the one control that matters now, and the formula.
///
/// That control is the first on the bench, or else the first number under "More", that the beat names and turns from
/// where the beat before left it; then the first on the bench that it turns back by not naming it. Where a beat turns
/// none, and before the first, it is the quantity that the lab is about.
final class PresenterSide extends VBox {

    private final LabModel model;
    private final LabContext context;
    private final Beats beats;
    private final VBox control = new VBox();
    private Lifetime shown = new Lifetime();

    PresenterSide(OpenLab open, Beats beats, Lifetime life) {
        this.model = open.model();
        this.context = open.context();
        this.beats = beats;
        getStyleClass().add("presenter-side");
        control.getStyleClass().addAll("card", "presenter-control");
        VBox formula = new VBox(new FormulaHeading(model, context), formula());
        formula.getStyleClass().addAll("card", "presenter-formula");
        VBox.setVgrow(formula, Priority.NEVER);
        getChildren().addAll(control, formula);
        life.follow(beats.current(), now -> show(now.intValue()));
        life.onEnd(() -> shown.close());
    }

    private Region formula() {
        return new FormulaCard(
                model.presentation().formula(),
                context.moving()
                        .highlight(
                                id -> model.setting(id).map(Setting::quantity).orElse(Quantity.DATA)),
                context.words(),
                context.life());
    }

    private void show(int beat) {
        shown.close();
        shown = new Lifetime();
        Optional<Setting<?>> setting = turned(beat).or(this::main).or(this::first);
        control.getChildren()
                .setAll(setting
                        .map(it -> new HeldControl(
                                SettingControl.of(it, context.moving(), context.words(), shown),
                                it,
                                context.words(),
                                shown))
                        .stream()
                        .toList());
        TopBar.show(control, setting.isPresent());
    }

    private Optional<Setting<?>> turned(int beat) {
        if (beat <= 0) {
            return Optional.empty();
        }
        LabState before = beats.get(beat - 1);
        LabState now = beats.get(beat);
        List<Setting<?>> bench = model.presentation().bench();
        Stream<Setting<?>> numbers = model.presentation().more().stream().filter(NumberSetting.class::isInstance);
        return Stream.concat(bench.stream(), numbers)
                .filter(PresenterSide::isShown)
                .filter(setting -> !valueIn(now, setting).isEmpty())
                .filter(setting -> !valueIn(before, setting).equals(valueIn(now, setting)))
                .findFirst()
                .or(() -> bench.stream()
                        .filter(PresenterSide::isShown)
                        .filter(setting -> !valueIn(before, setting).isEmpty()
                                && valueIn(now, setting).isEmpty())
                        .findFirst());
    }

    /// What the setting stands at when the state's run ends.
    private static String valueIn(LabState state, Setting<?> setting) {
        Map<String, String> settings = state.settings();
        return state.changes().stream()
                .filter(change -> change.setting().equals(setting.id()))
                .reduce((_, later) -> later)
                .map(LabState.Change::value)
                .orElseGet(() -> settings.getOrDefault(setting.id(), ""));
    }

    private Optional<Setting<?>> main() {
        return model.setting(context.moving().lit().get()).filter(PresenterSide::isShown);
    }

    private Optional<Setting<?>> first() {
        return model.presentation().bench().stream()
                .filter(PresenterSide::isShown)
                .findFirst();
    }

    private static boolean isShown(Setting<?> setting) {
        return !setting.hidden().get();
    }
}
