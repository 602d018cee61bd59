package justright.labs.augmentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;

import java.util.List;
import java.util.Map;
import justright.lab.Challenge.Outcome;
import justright.ui.reading.Diagnosis.Mood;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AugmentationModelTest {

    private static final int FEW_STEPS = 30;

    private final AugmentationBench bench = new AugmentationBench();

    @AfterEach
    void close() {
        bench.close();
    }

    private String verdict() {
        return bench.ask(
                it -> it.presentation().diagnosis().getValue().verdict().key());
    }

    @Test
    void withoutATransformBothRunsAreTheSameBitForBit() {
        bench.show(Map.of("transforms", "none"), AugmentationModel.HORIZON);
        var lanes = bench.reading().snapshot().frame().lanes();

        assertThat(lanes.get(Lane.COPIES.place()).W(1).data)
                .isEqualTo(lanes.get(Lane.PLAIN.place()).W(1).data);
        assertThat(verdict()).isEqualTo("verdict.idle");
    }

    /// Must hold: both prices are known, labels and copies.
    @Test
    void saysWhatEachModelWasBoughtWith() {
        bench.show(Map.of("examples", "60"), FEW_STEPS);
        Reading reading = bench.reading();

        assertThat(reading.labels(Lane.PLAIN)).isEqualTo(60);
        assertThat(reading.labels(Lane.COPIES)).isEqualTo(60);
        assertThat(reading.labels(Lane.TWICE)).isEqualTo(120);
        assertThat(reading.copies()).isEqualTo(60 * FEW_STEPS);
        assertThat(reading.sheet().secondsPerCopy()).isBetween(0.0, 0.1);
    }

    @Test
    void looksBackToTheVerySameMoment() {
        bench.show(Map.of(), FEW_STEPS);
        var before =
                bench.reading().snapshot().frame().lanes().getFirst().W(1).data.clone();
        int misread = bench.reading().sheet().misread();
        bench.tell(it -> it.advance(20));
        bench.settle();
        bench.tell(it -> it.seek(FEW_STEPS));
        bench.settle();

        assertThat(bench.reading().step()).isEqualTo(FEW_STEPS);
        assertThat(bench.reading().snapshot().frame().lanes().getFirst().W(1).data)
                .isEqualTo(before);
        assertThat(bench.reading().sheet().misread()).isEqualTo(misread);
    }

    @Test
    void theDefaultHelpsAndALyingMirrorHurts() {
        bench.show(Map.of(), AugmentationModel.HORIZON);
        assertThat(verdict()).isEqualTo("verdict.help");

        bench.show(Map.of("pictures", "facing", "transforms", "horizontal_flip"), AugmentationModel.HORIZON);
        assertThatObject(
                        bench.ask(it -> it.presentation().diagnosis().getValue().mood()))
                .isEqualTo(Mood.BAD);
        String advice = bench.ask(
                it -> it.presentation().diagnosis().getValue().advice().key());
        assertThat(advice).isEqualTo("advice.lie");
        assertThat(bench.reading().sheet().misreadShare()).isBetween(0.35, 0.65);
    }

    @ParameterizedTest
    @CsvSource({"worth, part", "upside-down, rises", "mirror, horizontal", "facing, coin"})
    void everyChallengeIsAnsweredByItsRun(String id, String answer) {
        Outcome outcome = bench.answer(id);

        assertThat(outcome.option()).isEqualTo(answer);
        List<String> options = bench.options(id);
        assertThat(options).contains(answer);
    }
}
