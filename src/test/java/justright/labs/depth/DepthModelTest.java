package justright.labs.depth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import justright.lab.Challenge.Outcome;
import justright.setting.Setting;
import justright.ui.reading.Diagnosis;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DepthModelTest {

    private final DepthBench bench = new DepthBench();

    @AfterEach
    void close() {
        bench.close();
    }

    private Diagnosis diagnosis() {
        return bench.ask(it -> it.diagnosis().getValue());
    }

    private String verdict() {
        return diagnosis().verdict().key();
    }

    @Test
    void theFirstStateIsUnsolvedAndWSolvesIt() {
        bench.settle();
        assertThat(verdict()).isEqualTo("verdict.vanishes");

        bench.tell(it -> it.knobs().w.set(1));
        bench.settle();
        assertThat(verdict()).isEqualTo("verdict.kept");

        bench.tell(it -> it.knobs().w.set(1.1));
        bench.settle();
        assertThat(verdict()).isEqualTo("verdict.explodes");
    }

    @Test
    void aPassTakesAStepForEachLayerOutAndBack() {
        bench.settle();
        assertThat(bench.ask(DepthModel::horizon)).isEqualTo(301);
        bench.tell(it -> it.knobs().depth.set(7));
        bench.settle();
        int planned = bench.ask(it -> it.status().getValue().horizon());
        assertThat(planned).isEqualTo(15);

        bench.tell(it -> it.advance(9));
        bench.settle();
        assertThat(bench.reading().front())
                .extracting(Front::phase, Front::layer)
                .containsExactly(Front.Phase.BACKWARD, 7);
        bench.tell(it -> it.seek(3));
        bench.settle();
        assertThat(bench.reading().front())
                .extracting(Front::phase, Front::layer)
                .containsExactly(Front.Phase.FORWARD, 3);

        bench.tell(it -> it.knobs().course.set(Course.TRAIN));
        bench.settle();
        assertThat(bench.ask(DepthModel::horizon)).isEqualTo(Course.UPDATES);
    }

    @Test
    void aRunGoesOnHoweverQuicklyASliderIsDragged() {
        bench.show(Map.of(), 5);
        bench.tell(it -> {
            it.knobs().w.set(0.95);
            it.knobs().w.set(0.97);
            it.knobs().w.set(1);
        });
        bench.settle();
        assertThat(bench.reading().design().w()).isEqualTo(1);
        assertThat(bench.reading().snapshot().step()).isPositive();

        bench.tell(it -> it.seek(0));
        bench.settle();
        bench.tell(it -> it.knobs().w.set(1.1));
        bench.settle();
        assertThat(bench.reading().snapshot().step()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "w, 1.5, verdict.lost, advice.lost.forward",
        "w, 0.5, verdict.gone, advice.gone.forward",
        "w, 0.99, verdict.vanishes, advice.vanishes.identity"
    })
    void endsAreSaidWithTheirLayer(String id, String value, String verdict, String advice) {
        bench.show(Map.of(id, value, "depth", "800", "precision", "single"), 0);

        assertThat(verdict()).isEqualTo(verdict);
        assertThat(diagnosis().advice().key()).isEqualTo(advice);
        assertThat(diagnosis().advice().arguments()).doesNotContain("NaN");
    }

    @Test
    void aRateThatDoesNotFitIsSaid() {
        bench.show(Map.of("w", "1", "alpha", "0.0001"), 0);
        assertThat(verdict()).isEqualTo("verdict.rate");
        assertThat(diagnosis().advice().key()).isEqualTo("advice.rate.small");
    }

    @Test
    void trainingThatOverflowsStopsAtTheLastFiniteMoment() {
        bench.show(Map.of("w", "1.5", "course", "train"), 50);

        assertThat(bench.reading().isDiverged()).isTrue();
        assertThat(bench.reading().passage().isFinite()).isTrue();
        assertThat(diagnosis().advice().key()).isEqualTo("advice.diverged");
    }

    @Test
    void trainingSaysWhatMoved() {
        bench.show(Map.of("network", "tanh", "course", "train"), 50);

        assertThat(bench.reading().updates()).isEqualTo(50);
        assertThat(diagnosis().advice().key()).isEqualTo("advice.moved");
        assertThat(bench.reading().frame().mostMoved()).isPositive();
    }

    @Test
    void onlyWhatTheNetworkKnowsCanBeMoved() {
        bench.show(Map.of("network", "relu"), 0);
        assertThat(available()).doesNotContain("w", "depth").contains("sigma", "layers", "width");
        bench.show(Map.of(), 0);
        assertThat(available()).contains("w", "depth").doesNotContain("sigma", "layers", "width");
    }

    private List<String> available() {
        return bench.ask(it -> it.settings().stream()
                .filter(setting -> setting.available().get())
                .map(Setting::id)
                .toList());
    }

    @ParameterizedTest
    @CsvSource({"smallest, same", "end, middle", "saturated, larger", "moved, last"})
    void challengesAreAnsweredByTheirOwnRun(String id, String option) {
        Outcome outcome = bench.answer(id);

        assertThat(outcome.option()).isEqualTo(option);
    }
}
