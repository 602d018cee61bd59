package justright.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import justright.engine.Chance;
import justright.lab.Lab;
import justright.lab.LabModel;
import justright.lab.LabState;
import justright.lab.OwnData;
import justright.labs.Labs;
import justright.setting.InvalidValueException;
import justright.setting.NumberSetting;
import justright.setting.Setting;
import justright.store.DocumentFile;
import justright.training.problem.OwnTable;
import justright.ui.Screen;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a file can hold that no lab has saved: refused whole, or taken without harm.
class DamagedStatesTest {

    private static final List<String> ABSURD =
            List.of("1000000000", "-1000000000", "1e300", "NaN", "Infinity", "", " ", "x".repeat(60), "null", "[]");
    private static final int FEW_STEPS = 20;

    @BeforeAll
    static void startToolkit() {
        Screen.start();
    }

    static List<Lab<?>> labs() {
        return Labs.all();
    }

    @ParameterizedTest
    @MethodSource("labs")
    void noSettingTakesAbsurdValues(Lab<?> lab) {
        try (LabOnTrial trial = new LabOnTrial(lab)) {
            List<Setting<?>> settings = trial.model().settings();
            trial.act(() -> settings.stream()
                    .filter(setting -> setting instanceof NumberSetting)
                    .forEach(setting -> ABSURD.forEach(value -> assertThatThrownBy(() -> setting.check(value))
                            .as("%s = %s", setting.id(), value)
                            .isInstanceOf(InvalidValueException.class))));
        }
    }

    @ParameterizedTest
    @MethodSource("labs")
    void aStateWithOneWrongValueChangesNothing(Lab<?> lab) {
        try (LabOnTrial trial = new LabOnTrial(lab)) {
            LabModel model = trial.model();
            Map<String, String> values = trial.ask(model::values);
            List<Object> data = ownData(trial);
            LabState poster = DocumentFile.beats(lab.descriptor()).poster();
            for (String id : values.keySet()) {
                Map<String, String> wrong = new LinkedHashMap<>(poster.settings());
                wrong.put(id, "x".repeat(60));
                trial.act(() -> assertThatThrownBy(() -> model.restore(
                                poster.edit().settings(wrong).steps(FEW_STEPS).done()))
                        .as(id)
                        .isInstanceOf(InvalidValueException.class));
                assertThat(trial.ask(model::values)).as("after %s", id).isEqualTo(values);
                assertThat(ownData(trial)).as("after %s", id).isEqualTo(data);
            }
        }
    }

    private static List<Object> ownData(LabOnTrial trial) {
        return trial.ask(() -> trial.model().ownData().stream()
                .<Object>map(own -> ((OwnData<?>) own).value().getValue())
                .toList());
    }

    /// Points anywhere, of any class, many or few, tables of any shape: nothing breaks, and it is saved again.
    @ParameterizedTest
    @MethodSource("labs")
    @Tag("slow")
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void oddDataDoNoHarm(Lab<?> lab) {
        LabState poster = DocumentFile.beats(lab.descriptor())
                .poster()
                .edit()
                .steps(FEW_STEPS)
                .pins(List.of())
                .done();
        Chance chance = Chance.of(7);
        try (LabOnTrial trial = new LabOnTrial(lab)) {
            for (int i = 0; i < 12; i++) {
                trial.restore(anySource(trial, poster.withData(points(chance)), chance));
                trial.ask(() -> trial.model().state());
            }
            for (int i = 0; i < 4; i++) {
                trial.restore(poster.withTable(table(chance)));
                trial.ask(() -> trial.model().state());
            }
        }
    }

    /// With the setting called `data` at own data, where there is such a choice.
    private static LabState anySource(LabOnTrial trial, LabState state, Chance chance) {
        boolean own = chance.uniform() < 0.7;
        return trial.ask(() -> {
            try {
                trial.model().setting("data").ifPresent(setting -> setting.check("own"));
                boolean chosen = own && trial.model().setting("data").isPresent();
                return chosen ? state.withSettings(Map.of("data", "own")) : state;
            } catch (InvalidValueException e) {
                return state;
            }
        });
    }

    private static List<LabState.Point> points(Chance chance) {
        int count = (int) Math.pow(10, chance.uniform(0, 3.3)) - 1;
        double reach = Math.pow(10, chance.uniform(-3, 6));
        boolean lattice = chance.uniform() < 0.4;
        int classes = chance.uniform() < 0.5 ? 2 : 100;
        List<LabState.Point> points = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double x1 = chance.uniform(-reach, reach);
            double x2 = chance.uniform(-reach, reach);
            int label = (int) (chance.uniform() * classes);
            points.add(new LabState.Point(
                    lattice ? Math.rint(x1 / reach * 20) : x1, lattice ? Math.rint(x2 / reach * 20) : x2, label));
        }
        return points;
    }

    private static OwnTable table(Chance chance) {
        int columns = 3 + (int) (chance.uniform() * 10);
        int rows = 2 + (int) (chance.uniform() * 300);
        boolean classes = chance.uniform() < 0.6;
        int count = 2 + (int) (chance.uniform() * 8);
        double[] cells = new double[rows * columns];
        for (int i = 0; i < cells.length; i++) {
            boolean label = i % columns == columns - 1;
            cells[i] = label && classes ? (int) (chance.uniform() * count) : chance.gaussian() * 1e6;
        }
        List<String> names = IntStream.range(0, columns).mapToObj(i -> "c" + i).toList();
        List<String> classNames =
                classes ? IntStream.range(0, count).mapToObj(i -> "k" + i).toList() : List.of();
        return new OwnTable("t.csv", names, cells, columns - 1, classNames, new OwnTable.Plane(0, 1));
    }
}
