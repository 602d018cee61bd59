package justright.labs.activations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    /// What is said of the share must agree with the slope beside it: 0.0025 is not 0.3 %.
    @ParameterizedTest
    @CsvSource({
        "0, 0 %",
        "0.0000162, 0.0016 %",
        "0.00248, 0.25 %",
        "0.0202, 2.0 %",
        "0.0994, 9.9 %",
        "0.0996, 10 %",
        "0.25, 25 %",
        "2.75, 275 %",
        "NaN, –"
    })
    void aShareHasTwoDigitsHoweverSmall(double share, String written) {
        assertThat(Spelling.share(share).replace('\u202f', ' ')).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"103, 103", "-1, > 400"})
    void whoDidNotArriveNeedsMoreThanWereMade(int updates, String written) {
        assertThat(Spelling.updates(updates, 400)).isEqualTo(written);
    }
}
