package justright.labs.earlystopping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import justright.training.Series;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The sentence follows the model on screen.
class StoppingDiagnosisTest {

    private final StoppingBench bench = new StoppingBench();

    @AfterEach
    void close() {
        bench.close();
    }

    private String advice() {
        return bench.ask(it -> it.diagnosis().getValue().advice().key());
    }

    @Test
    void beginsByAskingForARun() {
        bench.settle();

        assertThat(advice()).isEqualTo("advice.begin");
    }

    /// Dev error falls at once, and is evaluated again after 20 updates only.
    @Test
    void theLowestSoFarIsNeverAboveThePresentOne() {
        bench.show(Map.of(), 1);
        double dev = bench.reading().snapshot().measures().get(Series.DEV_ERROR);
        assertThat(dev).isLessThan(bench.reading().evaluations().getFirst().dev());

        Phrase said = bench.ask(it -> it.diagnosis().getValue().advice());
        assertThat(said).isEqualTo(Phrase.of("advice.choose", Numbers.percent(dev)));
    }

    @Test
    void saysThatTheRestIsHiddenAfterAnEarlyStop() {
        bench.show(Map.of("stop", "100"), 100);

        assertThat(advice()).isEqualTo("advice.revealing");
    }

    @ParameterizedTest
    @CsvSource({"20, advice.early", "320, advice.flag.middle", "300, advice.near", "2400, advice.late"})
    void judgesEveryMomentByTheFlag(int step, String key) {
        bench.show(Map.of(), StoppingModel.HORIZON);
        assertThat(bench.reading().stops().orElseThrow().flag().step()).isEqualTo(320);
        bench.tell(it -> it.seek(step));
        bench.settle();

        assertThat(advice()).isEqualTo(key);
    }

    @Test
    void saysWhenThereIsNothingToStopFor() {
        bench.show(Map.of("examples", "1000"), StoppingModel.HORIZON);

        assertThat(advice()).isEqualTo("advice.flat");
    }

    /// λ can only be lowered where there is one.
    @ParameterizedTest
    @CsvSource({"0, advice.biased.free", "0.1, advice.biased"})
    void blamesThePenaltyForABiasOnlyIfThereIsOne(String lambda, String key) {
        bench.show(Map.of("hidden", "none", "lambda", lambda), StoppingModel.HORIZON);
        int flag = bench.reading().stops().orElseThrow().flag().step();
        bench.tell(it -> it.seek(flag));
        bench.settle();

        assertThat(advice()).isEqualTo(key);
    }
}
