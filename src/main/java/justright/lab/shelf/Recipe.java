package justright.lab.shelf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import justright.lab.LabModel;
import justright.lab.LabState;
import justright.setting.Effect;
import justright.setting.Setting;

/// What makes a run, however far it goes: equal recipes give the same bits.
///
/// @param settings encoded values at the start by setting id, without those that only change the view
/// @param changes what was moved in mid-run, in order
/// @param data own or painted points; empty if the lab's data are used
public record Recipe(
        Map<String, String> settings, long seed, List<LabState.Change> changes, List<LabState.Point> data) {

    public Recipe {
        settings = Map.copyOf(settings);
        changes = List.copyOf(changes);
        data = List.copyOf(data);
    }

    /// @param views ids of the settings that only change the view
    public static Recipe of(LabState state, Set<String> views) {
        Map<String, String> settings = new LinkedHashMap<>(state.settings());
        settings.keySet().removeAll(views);
        return new Recipe(settings, state.seed(), state.changes(), state.data());
    }

    /// The ids of a lab's settings that only change the view.
    static Set<String> views(LabModel model) {
        return model.settings().stream()
                .filter(setting -> setting.effect() == Effect.VIEW_ONLY)
                .map(Setting::id)
                .collect(Collectors.toSet());
    }

    /// The step from which on two runs of the same start were steered differently.
    int partsFrom(Recipe other) {
        return Stream.concat(
                        changes.stream().filter(change -> !other.changes.contains(change)),
                        other.changes.stream().filter(change -> !changes.contains(change)))
                .mapToInt(LabState.Change::step)
                .min()
                .orElse(0);
    }

    /// Whether they are the same but for the seed.
    boolean differsOnlyInSeed(Recipe other) {
        return seed != other.seed
                && settings.equals(other.settings)
                && changes.equals(other.changes)
                && data.equals(other.data);
    }
}
