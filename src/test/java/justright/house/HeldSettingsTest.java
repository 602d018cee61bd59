package justright.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import justright.engine.Chance;
import justright.lab.Lab;
import justright.lab.LabState;
import justright.lab.Locks;
import justright.labs.Labs;
import justright.setting.Setting;
import justright.store.DocumentFile;
import justright.ui.Screen;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// In every lab a lesson can keep hands off any setting: the lab goes on with the others.
class HeldSettingsTest {

    private static final int MOVES = 12;

    /// Under `rates = best` these only show the α that the lab computes.
    private static final Set<String> COMPUTED = Set.of("learning-rate", "normalized-rate");

    @BeforeAll
    static void start() {
        Screen.start();
    }

    static Stream<Lab<?>> labs() {
        return Labs.all().stream();
    }

    @ParameterizedTest
    @MethodSource("labs")
    void whatIsHeldStaysWhileTheRestIsTurned(Lab<?> lab) {
        LabState start =
                DocumentFile.beats(lab.descriptor()).opening().edit().steps(3).done();
        Chance chance = Chance.of(5);
        try (LabOnTrial trial = new LabOnTrial(lab)) {
            List<Setting<?>> settings = trial.model().settings();
            List<String> locked = new ArrayList<>();
            List<String> hidden = new ArrayList<>();
            for (int i = 0; i < settings.size(); i++) {
                if (i % 2 == 0) {
                    (i % 4 == 0 ? locked : hidden).add(settings.get(i).id());
                }
            }
            trial.act(() -> Locks.show(
                    trial.model(), start.edit().lock(locked).hide(hidden).done()));
            trial.settle();
            Map<String, String> before = held(trial, settings);
            assertThat(before).isNotEmpty();
            for (int move = 0; move < MOVES; move++) {
                trial.act(() -> {
                    Setting<?> any = settings.get(chance.below(settings.size()));
                    RandomWalk.move(any, chance.uniform());
                });
                trial.checkUnbroken();
            }
            trial.act(() -> trial.model().run().ifPresent(run -> {
                run.pause();
                run.advance(2);
                run.seek(1);
            }));
            trial.settle();
            assertThat(held(trial, settings)).isEqualTo(before);
        }
    }

    private static Map<String, String> held(LabOnTrial trial, List<Setting<?>> settings) {
        return trial.ask(() -> {
            Map<String, String> values = new HashMap<>();
            settings.stream()
                    .filter(Setting::isHeld)
                    .filter(setting -> !COMPUTED.contains(setting.id())
                            || !"best".equals(trial.model().values().get("rates")))
                    .forEach(setting -> values.put(setting.id(), setting.encode()));
            return values;
        });
    }
}
