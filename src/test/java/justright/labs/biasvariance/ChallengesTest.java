package justright.labs.biasvariance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import justright.lab.Challenge.Outcome;
import justright.training.BiasVariance;
import justright.ui.text.Numbers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChallengesTest {

    private final LabBench bench = new LabBench();

    @AfterEach
    void close() {
        bench.close();
    }

    /// Of note: the same two errors need opposite remedies.
    @Test
    void eightAndTenNeedOppositeRemedies() {
        Outcome low = bench.answer(BiasVarianceChallenges.LOW);
        Outcome high = bench.answer(BiasVarianceChallenges.HIGH);

        assertThat(low.option()).isEqualTo("lower");
        assertThat(high.option()).isEqualTo("raise");
        BiasVariance shown = bench.reading().of(Panel.YOURS);
        assertThat(high.numbers()).last().isEqualTo(Numbers.percent(shown.dev()));
    }

    @Test
    void theWorstCaseIsJudgedByItsOwnRun() {
        Outcome outcome = bench.answer(BiasVarianceChallenges.WORST);

        BiasVariance shown = bench.reading().of(Panel.YOURS);
        assertThat(outcome.option()).isEqualTo(Advice.verdict(shown));
        assertThat(outcome.numbers()).startsWith(Numbers.percent(shown.train()), Numbers.percent(shown.dev()));
    }

    @ParameterizedTest
    @Tag("slow")
    @ValueSource(strings = {BiasVarianceChallenges.DATA, BiasVarianceChallenges.BLUR})
    void everyQuestionFindsOneOfItsAnswers(String id) {
        bench.tell(BiasVarianceModel::newSeed);
        Outcome outcome = bench.answer(id);

        List<String> options = bench.options(id);
        assertThat(options).contains(outcome.option());
    }
}
