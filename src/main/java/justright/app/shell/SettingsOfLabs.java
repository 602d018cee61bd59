package justright.app.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import justright.lab.Lab;
import justright.lab.LabContext;
import justright.lab.LabDescriptor;
import justright.lab.LabModel;
import justright.lab.LabState;
import justright.lab.SettingBoard;
import justright.setting.Setting;
import justright.training.NetworkValues;
import justright.ui.text.Phrase;

/// The settings of labs that need not be open, and what else a state must fit: only what they allow is to be asked of
/// them. Thread: JavaFX.
public final class SettingsOfLabs {

    private final List<Lab<?>> labs;
    private final Map<String, List<Setting<?>>> known = new HashMap<>();

    public SettingsOfLabs(List<Lab<?>> labs) {
        this.labs = List.copyOf(labs);
    }

    /// From a model that is closed again; empty if there is no such lab.
    public Optional<List<Setting<?>>> of(String id) {
        return labs.stream()
                .filter(lab -> lab.descriptor().id().equals(id))
                .findFirst()
                .map(lab -> known.computeIfAbsent(id, _ -> ask(lab)));
    }

    /// Why a state's lab cannot begin with the state's parameters; empty if it can. The settings must be known to fit.
    public Optional<Phrase> refusal(LabState state) {
        NetworkValues parameters = state.parameters();
        return parameters == null
                ? Optional.empty()
                : labs.stream()
                        .filter(lab -> lab.descriptor().id().equals(state.lab()))
                        .findFirst()
                        .flatMap(lab -> refusal(lab, state.settings(), parameters));
    }

    private static Optional<Phrase> refusal(Lab<?> lab, Map<String, String> settings, NetworkValues parameters) {
        LabContext context = new Studio().contextFor(lab.descriptor());
        try (LabModel model = lab.createModel(context)) {
            new SettingBoard(model.settings()).turnTo(settings);
            return model.refuse(parameters);
        } finally {
            context.life().close();
        }
    }

    /// The ids of a lab's challenges; none if there is no such lab.
    public List<String> challenges(String id) {
        return labs.stream()
                .map(Lab::descriptor)
                .filter(lab -> lab.id().equals(id))
                .findFirst()
                .map(LabDescriptor::challenges)
                .orElse(List.of());
    }

    private static List<Setting<?>> ask(Lab<?> lab) {
        LabContext context = new Studio().contextFor(lab.descriptor());
        try (LabModel model = lab.createModel(context)) {
            return model.settings();
        } finally {
            context.life().close();
        }
    }
}
