package justright.app.shell;

import java.util.List;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableIntegerValue;
import justright.setting.Setting;

/// Which controls of a lab the user sees, and whether they are being chosen just now. Thread: JavaFX.
final class ShownControls {

    private final List<Setting<?>> settings;
    private final BooleanProperty choosing = new SimpleBooleanProperty(this, "choosing");
    private final IntegerBinding away;
    private final BooleanBinding reduced;

    ShownControls(List<Setting<?>> settings) {
        this.settings = List.copyOf(settings);
        away = Bindings.createIntegerBinding(
                () -> (int)
                        settings.stream().filter(each -> each.putAway().get()).count(),
                settings.stream().map(Setting::putAway).toArray(Observable[]::new));
        reduced = choosing.or(away.greaterThan(0));
    }

    /// Whether every control is in sight, with a tick that puts it away.
    BooleanProperty choosing() {
        return choosing;
    }

    /// How many have been put away.
    ObservableIntegerValue away() {
        return away;
    }

    /// Whether some are put away, or are being chosen.
    ObservableBooleanValue reduced() {
        return reduced;
    }

    /// Whether the user sees a control now.
    boolean isShown(Setting<?> setting) {
        return !setting.hidden().get() && (choosing.get() || !setting.putAway().get());
    }

    void showAll() {
        settings.forEach(setting -> setting.putAway().set(false));
    }
}
