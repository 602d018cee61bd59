package justright.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import justright.lab.Lab;
import justright.lab.LabState;
import justright.lab.ResultTable;
import justright.labs.Labs;
import justright.store.DocumentFile;
import justright.ui.Screen;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What labs have found, as tables for files.
class LabTablesTest {

    @BeforeAll
    static void startToolkit() {
        Screen.start();
    }

    static Stream<Named<Lab<?>>> labs() {
        return Labs.all().stream().map(lab -> Named.of(lab.descriptor().id(), lab));
    }

    private static Lab<?> lab(String id) {
        return Labs.find(id).orElseThrow();
    }

    private static ResultTable table(LabOnTrial trial, String key) {
        return trial.ask(() -> trial.model().tables()).stream()
                .filter(table -> table.textKey().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<Double> column(ResultTable table, String name) {
        int column = table.columns().indexOf(name);
        assertThat(column).as(name + " in " + table.columns()).isNotNegative();
        return table.rows().stream()
                .map(row -> row.get(column).isEmpty() ? Double.NaN : Double.parseDouble(row.get(column)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("labs")
    void headersAreFieldTermsAndEveryTableHasAName(Lab<?> lab) {
        LabState poster = DocumentFile.beats(lab.descriptor()).poster();
        try (LabOnTrial trial = new LabOnTrial(lab)) {
            trial.restore(poster.edit()
                    .steps(Math.min(poster.steps(), 4))
                    .pins(List.of())
                    .done());
            for (ResultTable table : trial.ask(() -> trial.model().tables())) {
                assertThat(table.columns()).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z0-9_]+"));
                assertThat(Bundle.all())
                        .anySatisfy(bundle -> assertThat(bundle.english()).containsKey(table.textKey()));
            }
        }
    }

    @Test
    void everyTrialOfASearchIsThere() {
        try (LabOnTrial trial = new LabOnTrial(lab("search"))) {
            trial.restore(LabState.of("search", Map.of(), 1, 3));
            ResultTable trials = table(trial, "results.trials");
            assertThat(trials.rows())
                    .extracting(List::getFirst)
                    .containsOnly("grid", "random")
                    .hasSize(6);
            assertThat(column(trials, "learning_rate").subList(3, 6))
                    .as("drawn at random")
                    .doesNotHaveDuplicates()
                    .allMatch(rate -> rate > 0);
            assertThat(column(trials, "trial")).containsExactly(1.0, 2.0, 3.0, 1.0, 2.0, 3.0);
        }
    }

    @Test
    void everyOrderIsThereWithWhatCameOfIt() {
        try (LabOnTrial trial = new LabOnTrial(lab("recipe"))) {
            trial.restore(LabState.of("recipe", Map.of("illness", "high_bias"), 3, 0)
                    .withChanges(List.of(new LabState.Change(1, "order", "bigger"))));
            ResultTable orders = table(trial, "results.orders");
            assertThat(orders.rows()).extracting(row -> row.get(1)).containsExactly("none", "bigger");
            assertThat(column(orders, "train_error")).allMatch(error -> error >= 0 && error < 1);
            assertThat(column(orders, "hidden_units_1")).isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    void everyLambdaTriedIsThereAndRunsOverFiveSeeds() {
        try (LabOnTrial trial = new LabOnTrial(lab("l2-l1"))) {
            trial.restore(LabState.of("l2-l1", Map.of("examples", "20", "lambda", "3"), 2, 30));
            trial.act(() -> Objects.requireNonNull(trial.run()).repetition().toggle());
            trial.settle();
            ResultTable seeds = table(trial, "results.seeds");
            assertThat(column(seeds, "seed")).containsExactly(2.0, 3.0, 4.0, 5.0, 6.0);
            assertThat(column(seeds, "dev_error")).allMatch(error -> error > 0 && error < 1);
            assertThat(seeds.rows().getFirst().getLast()).contains("lambda=3");
        }
    }
}
