package justright.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import justright.lab.Lab;
import justright.lab.LabState;
import justright.lab.ScriptOffer;
import justright.labs.Labs;
import justright.setting.Effect;
import justright.setting.SwitchSetting;
import justright.store.DocumentFile;
import justright.training.Series;
import justright.training.script.Printed;
import justright.training.script.Python;
import justright.training.script.RunScript;
import justright.ui.Screen;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a lab's run comes to on screen, its script comes to in a real Python.
class LabScriptsTest {

    private static final int FEW_STEPS = 60;

    /// What a rounding error of 1e-16 may have grown to, relative to the number.
    private static final double MAGNIFIED = 1e-11;

    /// Labs in which no network is trained, and what they say instead.
    private static final Map<String, String> WITHHELD = Map.of(
            "convolution", "script.no-network",
            "split", "script.no-training",
            "preprocessing", "script.no-training",
            "numerical-gradient", "script.no-training");

    /// Measured in another way than by the script's networks: J above its minimum, J of the batch that comes next.
    private static final Set<Series> NOT_PRINTED =
            Set.of(Series.RAW_EXCESS, Series.NORMALIZED_EXCESS, Series.BATCH_COST, Series.TEST_ERROR);

    private static final Map<Series, String> OF_THE_FIRST = Map.of(
            Series.COST, "cost",
            Series.TRAIN_LOSS, "train_loss",
            Series.PENALTY, "penalty",
            Series.TRAIN_ERROR, "train_error",
            Series.DEV_LOSS, "dev_cost",
            Series.DEV_ERROR, "dev_error",
            Series.WEIGHT_NORM, "squared_weights",
            Series.SQUARED_NORM, "squared_weights");

    private static final Map<Series, String> OF_THE_TWIN = Map.of(
            Series.TWIN_COST, "cost",
            Series.TWIN_TRAIN_ERROR, "train_error",
            Series.TWIN_DEV_ERROR, "dev_error",
            Series.SECOND_SQUARED_NORM, "squared_weights");

    @TempDir
    Path folder;

    @BeforeAll
    static void startToolkit() {
        Screen.start();
    }

    private record Export(String name, RunScript script) {}

    @Test
    void everyLabOffersItsRunOrSaysWhyNot() {
        Python python = Python.withNumpy();
        List<Export> exports = new ArrayList<>();
        for (Lab<?> lab : Labs.all()) {
            DocumentFile.beats(lab.descriptor()).states().stream()
                    .sorted(Comparator.comparing(LabState::poster).reversed())
                    .limit(WITHHELD.containsKey(lab.descriptor().id()) ? 1 : Long.MAX_VALUE)
                    .map(state -> state.edit()
                            .steps(Math.min(state.steps(), FEW_STEPS))
                            .done())
                    .flatMap(state -> offer(lab, state).stream())
                    .findFirst()
                    .ifPresentOrElse(
                            exports::add,
                            () -> assertThat(WITHHELD)
                                    .containsKey(lab.descriptor().id()));
        }
        assertThat(exports).hasSize(Labs.all().size() - WITHHELD.size());
        check(python, exports);
    }

    /// The run with which L2 & L1 opens makes a visible difference of one rounding error; what it costs is printed all
    /// the same.
    @Test
    void theCostOnScreenIsPrintedHoweverRoundingGrows() {
        Lab<?> lab = Labs.all().stream()
                .filter(each -> each.descriptor().id().equals("l2-l1"))
                .findFirst()
                .orElseThrow();
        LabState opening =
                DocumentFile.beats(lab.descriptor()).preset("opening").orElseThrow();
        Export export = offer(lab, opening).orElseThrow();
        String source = export.script().source();
        List<String> outputs = Python.withNumpy().run(folder, List.of(source, nudged(source)));
        Printed printed = Printed.of(outputs.getFirst());
        assertThat(magnifiesRounding(printed, Printed.of(outputs.getLast()), 0, "cost"))
                .isTrue();
        printed.checkOriginal(0, "cost", export.script().measured().get(Series.COST));
    }

    static Stream<Named<Lab<?>>> labs() {
        return Labs.all().stream().map(lab -> Named.of(lab.descriptor().id(), lab));
    }

    @ParameterizedTest
    @MethodSource("labs")
    @Tag("slow")
    @Timeout(value = 30, unit = TimeUnit.MINUTES)
    void everyStateOfEveryLabComesToTheSame(Lab<?> lab) {
        List<Export> exports = DocumentFile.beats(lab.descriptor()).states().stream()
                .flatMap(state -> offer(lab, state).stream())
                .toList();
        check(Python.withNumpy(), exports);
    }

    /// Without what is only looked at besides, such as sweeps.
    private static Optional<Export> offer(Lab<?> lab, LabState state) {
        String id = lab.descriptor().id();
        try (LabOnTrial trial = new LabOnTrial(lab)) {
            Map<String, String> values = new HashMap<>(state.settings());
            trial.model().settings().stream()
                    .filter(setting -> setting instanceof SwitchSetting && setting.effect() == Effect.VIEW_ONLY)
                    .forEach(setting -> values.remove(setting.id()));
            trial.restore(state.edit().settings(values).pins(List.of()).done());
            return switch (trial.ask(() -> trial.model().script())) {
                case ScriptOffer.Offered(var script) -> Optional.of(new Export(id, script.get()));
                case ScriptOffer.Withheld(var reason) -> {
                    if (WITHHELD.containsKey(id)) {
                        assertThat(reason.key()).isEqualTo(WITHHELD.get(id));
                    }
                    yield Optional.empty();
                }
            };
        }
    }

    private void check(Python python, List<Export> exports) {
        List<String> sources =
                exports.stream().map(each -> each.script().source()).toList();
        List<String> outputs = python.run(
                folder,
                Stream.concat(sources.stream(), sources.stream().map(LabScriptsTest::nudged))
                        .toList());
        SoftAssertions all = new SoftAssertions();
        for (int i = 0; i < exports.size(); i++) {
            Export export = exports.get(i);
            try {
                compare(export, Printed.of(outputs.get(i)), Printed.of(outputs.get(exports.size() + i)));
            } catch (AssertionError wrong) {
                all.fail(export.name() + ": " + wrong.getMessage());
            }
        }
        all.assertAll();
    }

    /// The same program with one rounding error more, in its first weights.
    private static String nudged(String source) {
        String loop = "    for t in range(UPDATES + 1):\n";
        assertThat(source).containsOnlyOnce(loop);
        return source.replace(loop, "    layers[0][\"W\"] = layers[0][\"W\"] * (1 + 2.0**-52)\n" + loop);
    }

    private static void compare(Export export, Printed printed, Printed nudged) {
        assertThat(export.script().measured().values()).isNotEmpty();
        export.script().measured().values().forEach((series, measured) -> {
            boolean unpenalized = !export.script().source().contains("def penalty");
            if (series == Series.PENALTY && unpenalized) {
                assertThat(measured).isZero();
            } else if (!NOT_PRINTED.contains(series)) {
                // a twin that trains as the run does is no network of its own
                int network = Math.min(networkOf(series), printed.networks().size() - 1);
                double expected = series == Series.WEIGHT_NORM ? measured * measured : measured;
                String name = nameOf(export, series, unpenalized);
                printed.checkOriginal(network, name, expected);
                if (printed.networks().get(network).keySet().stream()
                        .noneMatch(any -> magnifiesRounding(printed, nudged, network, any))) {
                    printed.check(network, name, expected);
                }
            }
        });
    }

    /// Whether the number is one of those that a single rounding error changes visibly: then no other program can come
    /// to the same by training, nor to the same errors, whose count may stay as it is by chance.
    private static boolean magnifiesRounding(Printed printed, Printed nudged, int network, String name) {
        double number = number(printed, network, name);
        double again = number(nudged, network, name);
        return Double.compare(again, number) != 0 && !(Math.abs(again - number) <= MAGNIFIED * Math.abs(number));
    }

    private static double number(Printed printed, int network, String name) {
        return Objects.requireNonNull(printed.networks().get(network).get(name), name);
    }

    private static String nameOf(Export export, Series series, boolean unpenalized) {
        boolean dropout =
                export.name().equals("dropout") && export.script().source().contains("def draw_masks");
        if (series == Series.COST && dropout) {
            return "cost_with_masks";
        }
        String name = series == Series.TRAIN_LOSS && unpenalized ? "cost" : nameOf(series);
        boolean regression = export.script().source().contains("def unexplained");
        return regression ? name.replace("_error", "_unexplained") : name;
    }

    private static String nameOf(Series series) {
        String name = OF_THE_FIRST.getOrDefault(series, OF_THE_TWIN.getOrDefault(series, ""));
        if (!name.isEmpty()) {
            return name;
        }
        if (series == Series.THIRD_SQUARED_NORM) {
            return "squared_weights";
        }
        return series.name().contains("TRAIN") ? "train_error" : "dev_error";
    }

    private static int networkOf(Series series) {
        if (OF_THE_FIRST.containsKey(series)) {
            return 0;
        }
        if (OF_THE_TWIN.containsKey(series)) {
            return 1;
        }
        if (series == Series.THIRD_SQUARED_NORM) {
            return 2;
        }
        for (int lane = 0; lane < 8; lane++) {
            if (Series.trainError(lane) == series || Series.devError(lane) == series) {
                return lane;
            }
        }
        throw new AssertionError("whose is " + series + "?");
    }
}
