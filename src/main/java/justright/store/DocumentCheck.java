package justright.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import justright.lab.Ask;
import justright.lab.LabState;
import justright.setting.InvalidValueException;
import justright.setting.Setting;
import justright.ui.text.Phrase;

/// Holds a document's values against the labs' settings. Changes nothing.
public final class DocumentCheck {

    private final String file;
    private final Function<String, Optional<List<Setting<?>>>> settingsOf;
    private final Function<String, List<String>> challengesOf;

    /// @param file what to call the document in messages
    /// @param settingsOf the settings of the lab with this id; empty if there is no such lab
    /// @param challengesOf the ids of the lab's challenges
    public DocumentCheck(
            String file,
            Function<String, Optional<List<Setting<?>>>> settingsOf,
            Function<String, List<String>> challengesOf) {
        this.file = file;
        this.settingsOf = settingsOf;
        this.challengesOf = challengesOf;
    }

    /// @throws FileException naming the first field that does not fit, and what would
    public void check(LabDocument document) throws FileException {
        try {
            for (int i = 0; i < document.states().size(); i++) {
                check("states[" + i + "]", document.states().get(i));
            }
        } catch (Unfit e) {
            throw e.in(file);
        }
    }

    private void check(String place, LabState state) throws Unfit {
        List<Setting<?>> settings = settingsOf
                .apply(state.lab())
                .orElseThrow(() -> new Unfit(place + ".lab", Phrase.of("file.reason.unknown-lab", state.lab())));
        values(place + ".settings", state.settings(), settings);
        for (int i = 0; i < state.changes().size(); i++) {
            LabState.Change change = state.changes().get(i);
            value(place + ".changes[" + i + "]", change.setting(), change.value(), settings);
        }
        for (int i = 0; i < state.pins().size(); i++) {
            values(place + ".pins[" + i + "].settings", state.pins().get(i).settings(), settings);
        }
        for (String id : state.lock()) {
            find(place + ".lock", id, settings);
        }
        for (String id : state.hide()) {
            find(place + ".hide", id, settings);
        }
        if (state.ask() instanceof Ask.OfChallenge(String id)
                && !challengesOf.apply(state.lab()).contains(id)) {
            throw new Unfit(place + ".ask", Phrase.of("file.reason.unknown-challenge", id));
        }
    }

    private static void values(String place, Map<String, String> values, List<Setting<?>> settings) throws Unfit {
        for (Map.Entry<String, String> entry : values.entrySet()) {
            value(place + "." + entry.getKey(), entry.getKey(), entry.getValue(), settings);
        }
    }

    private static void value(String place, String id, String value, List<Setting<?>> settings) throws Unfit {
        try {
            find(place, id, settings).check(value);
        } catch (InvalidValueException e) {
            throw new Unfit(place, Phrase.of("file.reason.range", value, e.allowed()));
        }
    }

    private static Setting<?> find(String place, String id, List<Setting<?>> settings) throws Unfit {
        for (Setting<?> setting : settings) {
            if (setting.id().equals(id)) {
                return setting;
            }
        }
        throw new Unfit(place, Phrase.of("file.reason.unknown-setting", id));
    }
}
