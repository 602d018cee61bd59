package justright.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import justright.engine.Chance;
import justright.lab.Lab;
import justright.lab.LabModel;
import justright.lab.LabState;
import justright.lab.Locks;
import justright.lab.RunControls;
import justright.labs.Labs;
import justright.setting.Setting;
import justright.store.DocumentFile;
import justright.ui.Screen;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// In every lab a lesson can keep hands off any setting: the lab goes on with the others.
class HeldSettingsTest {

    @BeforeAll
    static void start() {
        Screen.start();
    }

    static Stream<Lab<?>> labs() {
        return Labs.all().stream();
    }

    /// A model that turns one setting along with another does without it, whichever of them is held.
    @ParameterizedTest
    @MethodSource("labs")
    void eachSettingAloneStaysWhileAllAreTurned(Lab<?> lab) {
        try (LabOnTrial trial = new LabOnTrial(lab)) {
            trial.showControls();
            Chance chance = Chance.of(7);
            for (Setting<?> held : trial.model().settings()) {
                hold(trial, List.of(held.id()), List.of());
                turnAll(trial, chance);
            }
            trial.act(() -> trial.model().run().ifPresent(RunControls::pause));
            trial.settle();
        }
    }

    @ParameterizedTest
    @MethodSource("labs")
    void allStayTogether(Lab<?> lab) {
        try (LabOnTrial trial = new LabOnTrial(lab)) {
            trial.showControls();
            List<String> all =
                    trial.model().settings().stream().map(Setting::id).toList();
            hold(trial, all.subList(0, all.size() / 2), all.subList(all.size() / 2, all.size()));
            turnAll(trial, Chance.of(5));
            trial.act(() -> trial.model().run().ifPresent(run -> {
                run.pause();
                run.advance(2);
                run.seek(1);
            }));
            trial.settle();
            turnAll(trial, Chance.of(6));
            trial.act(() -> Locks.show(trial.model(), opening(trial)));
            trial.settle();
            assertThat(held(trial)).as("another state is free").isEmpty();
        }
    }

    private static LabState opening(LabOnTrial trial) {
        return DocumentFile.beats(trial.open().lab().descriptor()).opening();
    }

    private static void hold(LabOnTrial trial, List<String> locked, List<String> hidden) {
        LabState start =
                opening(trial).edit().steps(3).lock(locked).hide(hidden).done();
        trial.act(() -> Locks.show(trial.model(), start));
        trial.checkUnbroken();
    }

    private static void turnAll(LabOnTrial trial, Chance chance) {
        Map<String, String> before = held(trial);
        assertThat(before).isNotEmpty();
        for (Setting<?> any : trial.model().settings()) {
            trial.act(() -> RandomWalk.move(any, chance.uniform()));
            trial.checkUnbroken();
            Map<String, String> after = held(trial);
            Set<String> computed = trial.ask(() -> computed(trial.model()));
            before.keySet().removeAll(computed);
            assertThat(after).as("after moving " + any.id()).containsAllEntriesOf(before);
            before = after;
        }
    }

    /// No hand has chosen these: they show the α that follows from the data.
    private static Set<String> computed(LabModel model) {
        return switch (model.values().getOrDefault("rates", "")) {
            case "best" -> Set.of("learning-rate", "normalized-rate");
            case "raw" -> Set.of("normalized-rate");
            default -> Set.of();
        };
    }

    private static Map<String, String> held(LabOnTrial trial) {
        return trial.ask(() -> {
            Map<String, String> values = new HashMap<>();
            trial.model().settings().stream()
                    .filter(Setting::isHeld)
                    .forEach(setting -> values.put(setting.id(), setting.encode()));
            return values;
        });
    }
}
