package justright.lab;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import justright.setting.InvalidValueException;
import justright.setting.Setting;
import justright.ui.formula.Formula;
import justright.ui.reading.Diagnosis;
import justright.ui.text.Phrase;

/// What a lab knows and does, without a scene graph: settings, run, measured values, challenges. Thread: JavaFX.
public interface LabModel extends AutoCloseable {

    /// The controls that matter for the question, at most five, in the order of the bench.
    List<Setting<?>> bench();

    /// The other controls.
    List<Setting<?>> more();

    /// The verdict on the present state.
    ObservableValue<Diagnosis> diagnosis();

    /// The formula with this moment's numbers.
    ObservableValue<Formula> formula();

    ObservableValue<NumpyCode> code();

    /// What the pictures show, in words and numbers, for a screen reader.
    ObservableValue<Phrase> description();

    List<Challenge> challenges();

    AlwaysTrue alwaysTrue();

    /// Play, pause, step …: empty for a lab that does not train.
    Optional<RunControls> run();

    /// Whether something is still being computed that would change the picture without anyone touching it.
    ObservableBooleanValue busy();

    /// The present state, to be saved.
    LabState state();

    /// Makes the state's run; the pictures follow when it is computed.
    ///
    /// @throws InvalidValueException if a setting's value does not fit; nothing is changed then
    void restore(LabState state);

    @Override
    void close();

    /// All settings, bench first.
    default List<Setting<?>> settings() {
        return java.util.stream.Stream.concat(bench().stream(), more().stream()).toList();
    }

    /// The setting with this id.
    default Optional<Setting<?>> setting(String id) {
        return settings().stream().filter(setting -> setting.id().equals(id)).findFirst();
    }

    /// Every setting's encoded value by its id.
    default Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        settings().forEach(setting -> values.put(setting.id(), setting.encode()));
        return values;
    }
}
