package justright.labs.convolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import justright.lab.Challenge;
import justright.lab.LabState;
import justright.lab.Undo;
import justright.labs.ModelBench;
import justright.ui.text.Numbers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConvolutionModelTest {

    private final ModelBench<ConvolutionModel> bench =
            new ModelBench<>("justright.labs.convolution.text", ConvolutionModel::new);

    @AfterEach
    void close() {
        bench.close();
    }

    private void show(Map<String, String> settings, int steps) {
        bench.tell(it -> it.restore(LabState.of(ConvolutionModel.ID, settings, ConvolutionModel.SEED, steps)));
        bench.settle();
    }

    private Scene now() {
        return bench.ask(it -> Objects.requireNonNull(it.moment().get()).picture());
    }

    private String verdict() {
        return bench.ask(it -> it.diagnosis().getValue().verdict().key());
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 36", "1, 2, 100", "2, 1, 16", "3, 0, 4"})
    void aRunIsAsLongAsThereAreStops(String stride, String padding, int stops) {
        show(Map.of("stride", stride, "padding", padding), 1);
        int planned = bench.ask(it -> it.status().getValue().horizon());
        assertThat(planned).isEqualTo(stops);
        bench.tell(ConvolutionModel::runToEnd);
        bench.settle();
        assertThat(now().isComplete()).isTrue();
        assertThat(verdict()).isEqualTo("verdict.complete");
    }

    @Test
    void seedsAreOfferedOnlyWhereAFilterIsLearned() {
        show(Map.of(), 1);
        assertThat(bench.<Boolean>ask(it -> it.seeded().get())).isFalse();
        show(Map.of("mode", "learn"), 1);
        assertThat(bench.<Boolean>ask(it -> it.seeded().get())).isTrue();
    }

    @Test
    void theWindowGoesWhereItIsDragged() {
        show(Map.of(), 0);
        for (int stop : new int[] {20, 3, 35, 0, 21}) {
            bench.tell(it -> it.standAt(stop));
            bench.settle();
            assertThat(now().stop()).isEqualTo(stop);
        }
    }

    @Test
    void changingOneWeightKeepsTheOthersAndThePlace() {
        show(Map.of("filter", "sharpen"), 12);
        bench.tell(it -> it.write(0, 2.5));
        bench.settle();
        assertThat(now().frame().filter().data).containsExactly(2.5, -1, 0, -1, 5, -1, 0, -1, 0);
        assertThat(now().stop()).isEqualTo(11);
        assertThat(bench.<FilterChoice>ask(it -> it.knobs().filter.get()) == FilterChoice.OWN)
                .isTrue();
        bench.tell(it -> it.write(4, 99));
        bench.settle();
        assertThat(now().frame().filter().get(4)).isEqualTo(9);
    }

    /// While a weight is dragged its next value comes before the screen shows the last.
    @Test
    void valuesThatFollowEachOtherFastKeepThePlaceToo() {
        show(Map.of(), 12);
        bench.tell(it -> {
            it.write(4, 0.5);
            it.write(4, 1);
            it.write(4, 1.5);
        });
        bench.settle();
        assertThat(now().frame().filter().get(4)).isEqualTo(1.5);
        assertThat(now().filled()).isEqualTo(12);
    }

    @Test
    void aWrittenWeightIsTakenBackInOneStep() {
        show(Map.of("w11", "3", "filter", "blur"), 12);
        Undo undo = bench.undo();
        bench.tell(it -> it.write(4, 0.5));
        bench.tell(_ -> undo.undo());
        assertThat(bench.<FilterChoice>ask(it -> it.knobs().filter.get())).isEqualTo(FilterChoice.BLUR);
        assertThat(bench.<Double>ask(it -> it.knobs().own.getFirst().get())).isEqualTo(3);
        assertThat(bench.<Boolean>ask(_ -> undo.canUndo().get())).isFalse();
        bench.tell(_ -> undo.redo());
        bench.settle();
        assertThat(now().setup().given().get(4)).isEqualTo(0.5);
        assertThat(now().setup().given().get(0)).isEqualTo(1.0 / 9);
    }

    @ParameterizedTest
    @CsvSource({"vertical, 6, blank", "horizontal, 2, silent", "horizontal, 36, unanswered"})
    void whatADrawnEdgeDoesNotHoldIsNotSeen(String filter, int steps, String said) {
        show(Map.of("picture", "edge", "filter", filter), steps);
        assertThat(now().sum()).isZero();
        assertThat(verdict()).isEqualTo("verdict." + said);
    }

    /// Against the sign of the sum, computed here from the picture.
    @ParameterizedTest
    @CsvSource({"vertical, 4, agrees", "vertical, 1, opposes", "horizontal, 2, silent", "vertical, 0, ready"})
    void theVerdictIsTheSignOfTheSum(String filter, int steps, String said) {
        boolean drawn = said.equals("silent");
        show(Map.of("filter", filter, "picture", drawn ? "edge" : "three"), steps);
        double sum = now().products().stream().mapToDouble(Double::doubleValue).sum();
        if (steps > 0) {
            assertThat(Math.signum(sum)).isEqualTo(said.equals("agrees") ? 1 : said.equals("opposes") ? -1 : 0);
        }
        assertThat(verdict()).isEqualTo("verdict." + said);
    }

    @ParameterizedTest
    @CsvSource({
        "three, 0.002, 0, 20, learning",
        "edge, 0.0001, 0, 400, short",
        "three, 0.002, 0, 400, found",
        "edge, 0.001, 0, 400, another",
        "three, 0.02, 0, 400, diverged"
    })
    void theVerdictOnLearningFollowsTheNumbers(String picture, String alpha, String padding, int steps, String said) {
        show(Map.of("mode", "learn", "picture", picture, "learning-rate", alpha, "padding", padding), steps);
        assertThat(verdict()).isEqualTo("verdict." + said);
    }

    /// The line that the formula shows while learning: the very next weight is what comes of it.
    @Test
    void theFormulaSaysWhatTheNextUpdateDoes() {
        show(Map.of("mode", "learn"), 3);
        String line = bench.ask(it -> it.presentation().formula().getValue().numbers().getLast().segments().stream()
                .map(each -> each.text())
                .collect(Collectors.joining()));
        bench.tell(it -> it.advance(1));
        bench.settle();
        assertThat(line)
                .contains("0.002·")
                .endsWith(" = " + Numbers.fixed(now().frame().filter().get(0), 3));
    }

    @ParameterizedTest
    @CsvSource({"size, four", "shift, differs", "learned, other"})
    void everyQuestionIsAnsweredByItsRun(String id, String option) {
        Challenge.Outcome outcome = bench.answer(id);
        assertThat(outcome.option()).isEqualTo(option);
    }
}
