package justright.lab;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import justright.setting.InvalidValueException;
import justright.setting.Setting;
import justright.training.NetworkValues;
import justright.ui.reading.Diagnosis;
import justright.ui.text.Phrase;

/// What a lab knows and does, without a scene graph: settings, run, measured values, challenges. Thread: JavaFX.
public interface LabModel extends AutoCloseable {

    /// The preset in `beats.json` that shows where the lab's claim fails, for the card "always true?".
    String EXCEPTION = "exception";

    /// What the window shows: always the same object, whose answers follow the moment.
    Presentation presentation();

    /// Play, pause, step …: empty for a lab that does not train.
    Optional<RunControls> run();

    /// Whether something is still being computed that would change the picture without anyone touching it.
    ObservableBooleanValue busy();

    /// Whether settings are being turned right now, but by no hand: because one looks back, or a challenge sets them.
    default boolean isTurning() {
        return false;
    }

    /// What the user draws, paints or sets in the pictures: always the same objects.
    default List<OwnData<?>> ownData() {
        return List.of();
    }

    /// The present state, to be saved.
    LabState state();

    /// Makes the state's run; the pictures follow when it is computed.
    ///
    /// @throws InvalidValueException if a setting's value does not fit; nothing is changed then
    void restore(LabState state);

    /// Why this lab cannot begin with a network of these numbers, its settings standing as they stand now; empty if it
    /// can. Most labs draw their weights.
    default Optional<Phrase> refuse(NetworkValues parameters) {
        return Optional.of(Phrase.of("file.reason.no-parameters"));
    }

    /// The present state as near as the playground comes to it; empty for the playground itself. A lab that says
    /// nothing about it takes along what means the same everywhere.
    default Optional<Carried> inPlayground() {
        LabState own = state();
        PlaygroundDraft draft = PlaygroundDraft.from(own).set("data", "moons").without(Loss.EXAMPLES, Loss.SUBJECT);
        Stream.of("noise", "learning-rate", "lambda")
                .filter(own.settings()::containsKey)
                .forEach(draft::same);
        return Optional.of(draft.done());
    }

    /// Deeds of the hand that are no turn of a setting, such as an edited weight, are done through `around` from now
    /// on, so that each can be taken back as one step. Of no use to a lab without such deeds.
    default void takeBackThrough(Consumer<Runnable> around) {}

    /// Why other examples are learned from than those asked for, in the lab's words; empty if they are those.
    default Optional<Phrase> missing() {
        return Optional.empty();
    }

    /// The present run as a script, or why there is none.
    default ScriptOffer script() {
        return new ScriptOffer.Withheld("script.no-training");
    }

    /// What has been found so far, to be written to files; none if there is nothing of that kind.
    default List<ResultTable> tables() {
        return List.of();
    }

    @Override
    void close();

    default ObservableValue<Diagnosis> diagnosis() {
        return presentation().diagnosis();
    }

    default ObservableValue<Phrase> description() {
        return presentation().description();
    }

    default List<Challenge> challenges() {
        return presentation().challenges();
    }

    /// All settings, bench first.
    default List<Setting<?>> settings() {
        return Stream.concat(presentation().bench().stream(), presentation().more().stream())
                .toList();
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
