package justright.labs.spreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import justright.ui.reading.Diagnosis.Mood;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SpreadingModelTest {

    private final SpreadingBench bench = new SpreadingBench();

    @AfterEach
    void close() {
        bench.close();
    }

    private Mood mood() {
        return bench.ask(it -> it.diagnosis().getValue().mood());
    }

    @Test
    void beginsUnsolved() {
        bench.settle();
        assertThat(bench.verdict()).isEqualTo("verdict.leaning");
        assertThat(bench.reading().bet(Remedy.DROPOUT).inputs()).isEqualTo(1);
    }

    @Test
    void tooSmallALambdaPullsLessTooLargeAOneMore() {
        bench.train(Map.of());
        assertThat(bench.verdict()).isEqualTo("verdict.less");
        bench.train(Map.of("lambda", "300"));
        assertThat(bench.verdict()).isEqualTo("verdict.more");
    }

    @Test
    void theRightLambdaMatches() {
        bench.train(Runs.MATCHING);
        assertThat(bench.verdict()).isEqualTo("verdict.matched");
        assertThat(mood()).isEqualTo(Mood.OK);
    }

    @Test
    void tripledTheyDiffer() {
        bench.train(Runs.TRIPLED);
        assertThat(bench.verdict()).isEqualTo("verdict.differ");
        assertThat(bench.<Object>ask(
                        it -> it.diagnosis().getValue().advice().arguments().getFirst()))
                .isEqualTo("9");
    }

    @Test
    void whereOneInputKnowsMoreLeaningIsRight() {
        bench.train(Map.of("news", "cleaner"));
        assertThat(bench.verdict()).isEqualTo("verdict.leaning-right");
    }

    @Test
    void atKeepProbOneNothingVanishes() {
        bench.train(Map.of("keep-prob", "1"));
        assertThat(bench.verdict()).isEqualTo("verdict.certain");
    }

    @Test
    void tooLargeAStepDiverges() {
        bench.train(Map.of("learning-rate", "1", "size", "5"));
        assertThat(mood()).isEqualTo(Mood.DIVERGED);
    }

    @Test
    void aFailedInputIsSaidAndItsLossShown() {
        Reading whole = bench.train(Map.of());
        bench.tell(it -> it.knobs().toggleLost(0));
        assertThat(bench.verdict()).isEqualTo("verdict.failed.1");
        assertThat(bench.reading().loss(Remedy.NONE)).isGreaterThan(5 * whole.loss(Remedy.NONE));
        bench.tell(it -> it.knobs().toggleLost(0));
        assertThat(bench.reading().loss(Remedy.NONE)).isEqualTo(whole.loss(Remedy.NONE));
    }

    /// λ moves in mid-run, and every λ that came to rest leaves its footprint, as long as nothing else moves.
    @Test
    void lambdasVisitedLeaveFootprints() {
        bench.train(Map.of());
        bench.tell(it -> it.knobs().lambda.set(25));
        bench.settle();
        assertThat(bench.matches()).extracting(Match::lambda).containsExactly(5.0, 25.0);
        assertThat(Match.best(bench.matches()).lambda()).isEqualTo(25);
        bench.tell(it -> it.knobs().keepProb.set(0.5));
        assertThat(bench.matches()).isEmpty();
    }
}
