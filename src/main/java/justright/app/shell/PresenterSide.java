package justright.app.shell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
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
/// none, before the first, and after a step of another lab, it is the quantity that the lab is about.
final class PresenterSide extends VBox {

    private static final PseudoClass ASKING = PseudoClass.getPseudoClass("asking");

    private final LabModel model;
    private final LabContext context;
    private final Beats beats;
    private final VBox control = new VBox();
    private final VBox formula;
    private Lifetime shown = new Lifetime();

    PresenterSide(OpenLab open, Beats beats, Asking asking, Lifetime life) {
        this.model = open.model();
        this.context = open.context();
        this.beats = beats;
        getStyleClass().add("presenter-side");
        control.getStyleClass().addAll("card", "presenter-control");
        formula = new VBox(new FormulaHeading(model, context), formula());
        formula.getStyleClass().addAll("card", "presenter-formula");
        VBox.setVgrow(formula, Priority.NEVER);
        getChildren().addAll(new VotePanel(asking, context.words(), life), control, formula);
        life.follow(beats.current(), now -> show(now.intValue()));
        life.follow(asking.phase(), phase -> showAsking(phase != Asking.Phase.SILENT));
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

    /// A question takes the room of the formula, and more.
    private void showAsking(boolean asked) {
        pseudoClassStateChanged(ASKING, asked);
        TopBar.show(formula, !asked);
    }

    private void show(int beat) {
        Optional<Setting<?>> setting = turned(beat).or(this::main).or(this::first);
        setting.ifPresent(this::choose);
        TopBar.show(control, setting.isPresent());
    }

    /// Shows another control than the one the beat is about.
    void choose(Setting<?> setting) {
        shown.close();
        shown = new Lifetime();
        ControlChooser chooser = new ControlChooser(model, context.words(), this::choose);
        HBox corner = new HBox(chooser);
        corner.getStyleClass().add("presenter-corner");
        HeldControl held = new HeldControl(
                SettingControl.of(setting, context.moving(), context.words(), shown), setting, context.words(), shown);
        control.getChildren().setAll(held, corner);
    }

    /// Shows the control that has this place on the bench and gives it the focus; false if there is none.
    boolean choose(int index) {
        List<Setting<?>> bench = model.presentation().bench();
        if (index < 0 || index >= bench.size()) {
            return false;
        }
        choose(bench.get(index));
        Keys.firstFocusable(control).ifPresent(Node::requestFocus);
        return true;
    }

    private Optional<Setting<?>> turned(int beat) {
        if (beat <= 0) {
            return Optional.empty();
        }
        LabState before = beats.get(beat - 1);
        LabState now = beats.get(beat);
        if (!before.lab().equals(now.lab())) {
            return Optional.empty();
        }
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
