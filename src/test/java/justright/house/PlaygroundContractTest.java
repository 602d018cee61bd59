package justright.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import justright.app.shell.SettingsOfLabs;
import justright.lab.Carried;
import justright.lab.Lab;
import justright.lab.LabState;
import justright.lab.Loss;
import justright.lab.PlaygroundDraft;
import justright.labs.Labs;
import justright.setting.NumberSetting;
import justright.store.DocumentCheck;
import justright.store.DocumentFile;
import justright.store.LabDocument;
import justright.training.Measures;
import justright.training.Series;
import justright.ui.Screen;
import justright.ui.plot.Plot;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.field.BoundaryPlot;
import justright.ui.plot.field.PlanePlot;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Any state of any lab opens in the playground: what comes there can be saved, is allowed there and stands there as it
/// came.
class PlaygroundContractTest {

    private static final int FEW_STEPS = 16;

    /// Labs whose stage shows in the plane what the network in the playground learns from.
    private static final Set<String> ON_THE_SAME_PLANE =
            Set.of("training-loop", "l2-l1", "why-it-works", "dropout", "bias-variance", "recipe", "early-stopping");

    /// Labs whose network, examples and rule are the playground's own.
    private static final Set<String> THE_SAME_RUN = Set.of("l2-l1", "why-it-works", "early-stopping");

    @TempDir
    Path folder;

    @BeforeAll
    static void startToolkit() {
        Screen.start();
    }

    static Stream<Named<Lab<?>>> labs() {
        return Labs.all().stream()
                .filter(lab -> !lab.descriptor().id().equals(PlaygroundDraft.LAB))
                .map(lab -> Named.of(lab.descriptor().id(), lab));
    }

    static Stream<Named<Lab<?>>> labsInThePlane() {
        return labs().filter(lab -> ON_THE_SAME_PLANE.contains(lab.getName()));
    }

    static Stream<Named<Lab<?>>> labsOfTheSameRun() {
        return labs().filter(lab -> THE_SAME_RUN.contains(lab.getName()));
    }

    private static Lab<?> playground() {
        return Labs.all().stream()
                .filter(lab -> lab.descriptor().id().equals(PlaygroundDraft.LAB))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thePlaygroundItselfGoesNowhere() {
        try (LabOnTrial trial = new LabOnTrial(playground())) {
            assertThat(trial.ask(() -> trial.model().inPlayground())).isEmpty();
        }
    }

    /// The ends that the shared vocabulary knows are those of the playground's controls.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "noise",
                "examples",
                "dev",
                "test",
                "init-scale",
                "keep-input",
                "learning-rate",
                "beta",
                "batch",
                "lambda",
                "updates",
                "patience"
            })
    void itsRangesAreKnown(String id) {
        try (LabOnTrial trial = new LabOnTrial(playground())) {
            NumberSetting setting = (NumberSetting) trial.model().setting(id).orElseThrow();
            PlaygroundDraft draft = PlaygroundDraft.from(LabState.of("any", Map.of(), 1, 0));
            Carried lowest = draft.set(id, -1e9).done();
            assertThat(lowest.state().settings().get(id))
                    .satisfies(text -> assertThat(Double.parseDouble(text))
                            .isEqualTo(setting.scale().minimum()));
            Carried highest = draft.set(id, 1e9).done();
            assertThat(highest.state().settings().get(id))
                    .satisfies(text -> assertThat(Double.parseDouble(text))
                            .isEqualTo(setting.scale().maximum()));
            assertThat(highest.losses()).containsExactly(Loss.RANGE);
        }
    }

    @ParameterizedTest
    @MethodSource("labs")
    void everyStateOfItsOwnOpensInThePlayground(Lab<?> lab) throws Exception {
        try (LabOnTrial trial = new LabOnTrial(lab);
                LabOnTrial there = new LabOnTrial(playground())) {
            for (LabState state : DocumentFile.beats(lab.descriptor()).states()) {
                trial.act(() -> trial.model().restore(withFewSteps(state)));
                opens(trial, there);
            }
            there.settle();
        }
    }

    @ParameterizedTest
    @MethodSource("labs")
    void soDoesWhateverItsControlsAreTurnedTo(Lab<?> lab) throws Exception {
        try (LabOnTrial trial = new LabOnTrial(lab);
                LabOnTrial there = new LabOnTrial(playground())) {
            RandomWalk walk = new RandomWalk(trial.model().settings(), trial.run(), 7);
            for (int i = 0; i < 10; i++) {
                trial.act(walk::step);
                opens(trial, there);
            }
            there.settle();
        }
    }

    private void opens(LabOnTrial trial, LabOnTrial there) throws Exception {
        Carried carried = trial.ask(() -> trial.model().inPlayground()).orElseThrow();
        LabState state = carried.state();
        Path file = folder.resolve("carried.justright");
        DocumentFile.write(file, LabDocument.of(state));
        assertThat(DocumentFile.read(file).document().states()).containsExactly(state);
        SettingsOfLabs labs = new SettingsOfLabs(List.of(playground()));
        new DocumentCheck(
                        "carried",
                        id -> trial.ask(() -> labs.of(id)),
                        id -> trial.ask(() -> labs.challenges(id)),
                        each -> trial.ask(() -> labs.refusal(each)))
                .check(LabDocument.of(state));
        there.act(() -> there.model().restore(withFewSteps(state)));
        if (!state.changes().isEmpty()) {
            there.settle(); // how a run was steered, its first moment tells
        }
        LabState stands = there.ask(() -> there.model().state());
        state.settings()
                .forEach((id, value) -> assertThat(stands.settings().get(id))
                        .as("%s", id)
                        .satisfiesAnyOf(
                                now -> assertThat(now).isEqualTo(value),
                                now -> assertThat(Double.parseDouble(now)).isEqualTo(Double.parseDouble(value))));
        assertThat(stands.data()).isEqualTo(state.data());
        assertThat(stands.table()).isEqualTo(state.table());
    }

    @ParameterizedTest
    @MethodSource("labsOfTheSameRun")
    void whereNothingIsLeftBehindTheRunIsTheSameBitForBit(Lab<?> lab) {
        try (LabOnTrial trial = new LabOnTrial(lab);
                LabOnTrial there = new LabOnTrial(playground())) {
            trial.restore(withFewSteps(DocumentFile.beats(lab.descriptor()).poster()));
            Carried carried = trial.ask(() -> trial.model().inPlayground()).orElseThrow();
            there.restore(withFewSteps(carried.state()));
            assertThat(carried.losses()).isEmpty();
            Measures here = (Measures) trial.measured();
            Measures yonder = (Measures) there.measured();
            assertThat(yonder.get(Series.COST)).isEqualTo(here.get(Series.COST));
            assertThat(yonder.get(Series.TRAIN_ERROR)).isEqualTo(here.get(Series.TRAIN_ERROR));
        }
    }

    @ParameterizedTest
    @MethodSource("labsInThePlane")
    void whereTheDataAreTheSameTheSameExamplesAppear(Lab<?> lab) {
        try (LabOnTrial trial = new LabOnTrial(lab);
                LabOnTrial there = new LabOnTrial(playground())) {
            trial.restore(withFewSteps(DocumentFile.beats(lab.descriptor()).poster()));
            Carried carried = trial.ask(() -> trial.model().inPlayground()).orElseThrow();
            there.restore(withFewSteps(carried.state()));
            Set<String> shown = trial.ask(() -> places(trial.open().view().stage(), BoundaryPlot.class::isInstance));
            Set<String> carriedOver = there.ask(() -> places(there.open().view().stage(), PlanePlot.class::isInstance));
            assertThat(shown).hasSizeGreaterThan(20);
            assertThat(carriedOver).hasSizeGreaterThan(20).isSubsetOf(shown);
        }
    }

    private static LabState withFewSteps(LabState state) {
        return state.edit()
                .steps(Math.min(state.steps(), FEW_STEPS))
                .changes(state.changes().stream()
                        .filter(change -> change.step() < FEW_STEPS)
                        .toList())
                .pins(List.of())
                .done();
    }

    /// Where the examples of some pictures lie.
    private static Set<String> places(Node node, Predicate<Plot> which) {
        Set<String> places = new TreeSet<>();
        plots(node).stream().filter(which).forEach(plot -> {
            if (plot instanceof BoundaryPlot boundary) {
                boundary.examples().forEach(each -> places.add(place(each.x(), each.y())));
            } else if (plot instanceof PlanePlot plane) {
                plane.marks().forEach(each -> places.add(place(each.x(), each.y())));
            }
        });
        return places;
    }

    private static String place(double x, double y) {
        return "%.9f %.9f".formatted(x, y);
    }

    private static List<Plot> plots(Node node) {
        List<Plot> plots = new ArrayList<>();
        if (node instanceof PlotCanvas canvas) {
            Optional.ofNullable(canvas.plotProperty().get()).ifPresent(plots::add);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> plots.addAll(plots(child)));
        }
        return plots;
    }
}
