package justright.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import justright.lab.Answer;
import justright.lab.Ask;
import justright.lab.LabState;
import justright.lab.Result;
import justright.lab.goal.Goal;
import justright.lab.goal.GoalPart;
import justright.lab.goal.GoalSubject;
import justright.setting.InvalidValueException;
import justright.setting.NumberSetting;
import justright.setting.Setting;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;

/// Holds a document's values against the labs' settings. Changes nothing.
public final class DocumentCheck {

    private final String file;
    private final Function<String, Optional<List<Setting<?>>>> settingsOf;
    private final Function<String, List<String>> challengesOf;
    private final Function<LabState, Optional<Phrase>> refusal;

    /// @param file what to call the document in messages
    /// @param settingsOf the settings of the lab with this id; empty if there is no such lab
    /// @param challengesOf the ids of the lab's challenges
    /// @param refusal why a state's lab cannot begin with the state's parameters; empty if it can. Asked only where
    ///     there are some and the settings fit
    public DocumentCheck(
            String file,
            Function<String, Optional<List<Setting<?>>>> settingsOf,
            Function<String, List<String>> challengesOf,
            Function<LabState, Optional<Phrase>> refusal) {
        this.file = file;
        this.settingsOf = settingsOf;
        this.challengesOf = challengesOf;
        this.refusal = refusal;
    }

    /// @throws FileException naming the first field that does not fit, and what would
    public void check(LabDocument document) throws FileException {
        try {
            for (int i = 0; i < document.states().size(); i++) {
                check("states[" + i + "]", document.states().get(i));
            }
            if (document.result() != null) {
                check(document.states(), document.result());
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
        Optional<Phrase> refused = state.parameters() == null ? Optional.empty() : refusal.apply(state);
        if (refused.isPresent()) {
            throw new Unfit(place + ".parameters", refused.get());
        }
        if (state.ask() instanceof Ask.OfChallenge(String id)
                && !challengesOf.apply(state.lab()).contains(id)) {
            throw new Unfit(place + ".ask", Phrase.of("file.reason.unknown-challenge", id));
        }
        if (state.goal() != null) {
            goal(place + ".goal", state.goal(), settings);
        }
    }

    /// What is asked of a setting must be a number that it can stand at.
    private static void goal(String place, Goal goal, List<Setting<?>> settings) throws Unfit {
        for (int i = 0; i < goal.parts().size(); i++) {
            GoalPart part = goal.parts().get(i);
            if (part.subject() instanceof GoalSubject.Knob(String id)) {
                String here = place + ".parts[" + i + "]";
                if (!(find(here + ".setting", id, settings) instanceof NumberSetting)) {
                    throw new Unfit(here + ".setting", Phrase.of("file.reason.no-number", id));
                }
                value(here + ".value", id, Double.toString(part.bound()), settings);
            }
        }
    }

    private void check(List<LabState> lesson, Result result) throws Unfit {
        for (int i = 0; i < result.answers().size(); i++) {
            Answer answer = result.answers().get(i);
            String place = "result.answers[" + i + "]";
            if (answer.of() >= lesson.size()) {
                throw new Unfit(
                        place + ".of",
                        Phrase.of("file.reason.range", Numbers.whole(answer.of()), "0 … " + (lesson.size() - 1)));
            }
            LabState asked = lesson.get(answer.of());
            if (!answer.state().lab().equals(asked.lab())) {
                throw new Unfit(
                        place + ".state.lab",
                        Phrase.of("file.reason.range", answer.state().lab(), asked.lab()));
            }
            int parts = asked.goal() == null ? 0 : asked.goal().parts().size();
            if (answer.measured().size() != parts) {
                throw new Unfit(
                        place + ".measured",
                        Phrase.of(answer.measured().size() < parts ? "file.reason.short" : "file.reason.long"));
            }
            check(place + ".state", answer.state());
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
