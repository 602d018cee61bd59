package justright.labs.earlystopping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import justright.training.EarlyStopping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StopsTest {

    /// Falls, rests, falls again to its lowest at the sixth evaluation, then rises.
    private static final double[] DEV = {0.4, 0.2, 0.2, 0.21, 0.2, 0.1, 0.12, 0.1, 0.13, 0.14, 0.15};

    private static List<Evaluation> evaluations(double... dev) {
        return IntStream.range(0, dev.length)
                .mapToObj(i -> new Evaluation(i * Evaluation.EVERY, 1, 0.1, dev[i], 0.1, i))
                .toList();
    }

    private static Stops stops(int patience, double minImprovement, int stoppedAt) {
        return Stops.of(evaluations(DEV), new EarlyStopping(patience, minImprovement), stoppedAt);
    }

    @Test
    void theFlagStandsAtTheFirstOfTheLowest() {
        assertThat(stops(4, 0, 0).flag().step()).isEqualTo(5 * Evaluation.EVERY);
    }

    /// Must hold: stopping happens `patience` evaluations after the last improvement.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void stopsPatienceEvaluationsAfterTheLastImprovement(int patience) {
        Stops stops = stops(patience, 0, 0);

        assertThat(stops.ruleStop()).hasValue(stops.kept().step() + patience * Evaluation.EVERY);
    }

    @Test
    void littlePatienceKeepsTheFirstRest() {
        assertThat(stops(3, 0, 0).kept().step()).isEqualTo(Evaluation.EVERY);
        assertThat(stops(4, 0, 0).kept()).isEqualTo(stops(4, 0, 0).flag());
    }

    @Test
    void muchPatienceOutlastsTheRun() {
        Stops stops = stops(6, 0, 0);

        assertThat(stops.ruleStop()).isEmpty();
        assertThat(stops.price()).isEqualTo(10 * Evaluation.EVERY);
        assertThat(stops.kept()).isEqualTo(stops.flag());
    }

    @Test
    void whatImprovesTooLittleDoesNotCount() {
        assertThat(stops(5, 0.15, 0).kept().step()).isEqualTo(Evaluation.EVERY);
        assertThat(stops(5, 0.05, 0).kept().dev()).isEqualTo(0.1);
    }

    @Test
    void aChoiceIsScoredAgainstTheFlag() {
        Stops stops = stops(4, 0, 8 * Evaluation.EVERY);

        assertThat(stops.loss(stops.yours().orElseThrow())).isEqualTo(0.13 - 0.1);
        assertThat(stops(4, 0, 0).yours()).isEmpty();
        assertThat(stops.risesAgain()).isTrue();
        assertThat(stops.isMiddle()).isTrue();
    }
}
