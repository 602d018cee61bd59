package justright.labs.convolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import justright.lab.Challenge;
import justright.lab.LabState;
import justright.labs.ModelBench;
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
        assertThat(bench.ask(it -> it.knobs().filter.get()) == FilterChoice.OWN).isTrue();
        bench.tell(it -> it.write(4, 99));
        bench.settle();
        assertThat(now().frame().filter().get(4)).isEqualTo(9);
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
        "three, 0.002, 0, 400, found",
        "edge, 0.001, 0, 400, another",
        "three, 0.02, 0, 400, diverged"
    })
    void theVerdictOnLearningFollowsTheNumbers(String picture, String alpha, String padding, int steps, String said) {
        show(Map.of("mode", "learn", "picture", picture, "learning-rate", alpha, "padding", padding), steps);
        assertThat(verdict()).isEqualTo("verdict." + said);
    }

    @ParameterizedTest
    @CsvSource({"size, four", "shift, differs", "learned, other"})
    void everyQuestionIsAnsweredByItsRun(String id, String option) {
        Challenge challenge = bench.ask(it -> it.challenges().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow());
        Challenge.Outcome outcome = bench.<Challenge.Outcome>report(_ -> challenge::run);
        assertThat(outcome.option()).isEqualTo(option);
    }
}
