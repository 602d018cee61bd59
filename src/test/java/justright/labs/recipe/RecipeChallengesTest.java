package justright.labs.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import justright.lab.Challenge;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecipeChallengesTest {

    private final RecipeBench bench = new RecipeBench();

    @AfterEach
    void close() {
        bench.close();
    }

    @ParameterizedTest
    @CsvSource({"data-for-bias, stays", "regularize, little", "cheaper, penalty", "architecture, nothing"})
    void theRunsAnswer(String id, String option) {
        Challenge.Outcome outcome = bench.answer(id);
        assertThat(outcome.option()).as("%s", outcome.numbers()).isEqualTo(option);
    }
}
