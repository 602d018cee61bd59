package justright.training;

import static org.assertj.core.api.Assertions.assertThat;

import justright.training.BiasVariance.Rule;
import justright.training.BiasVariance.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BiasVarianceTest {

    @ParameterizedTest
    @CsvSource({
        "1, 11, 0, HIGH_VARIANCE",
        "15, 16, 0, HIGH_BIAS",
        "15, 30, 0, BOTH",
        "0.5, 1, 0, NEITHER",
        "15, 16, 15, NEITHER",
        "8, 10, 1, HIGH_BIAS",
        "8, 10, 7.5, HIGH_VARIANCE",
        "6.7, 9, 8.5, NEITHER",
        "6.7, 10.5, 8.5, HIGH_VARIANCE",
    })
    void judgesTheTextbookCases(double train, double dev, double optimum, Verdict verdict) {
        assertThat(new BiasVariance(train / 100, dev / 100, optimum / 100).verdict())
                .isEqualTo(verdict);
    }

    @Test
    void followsAnotherRule() {
        assertThat(new BiasVariance(0.08, 0.10, 0.01, new Rule(0.01, 0.1)).verdict())
                .isEqualTo(Verdict.BOTH);
    }

    @Test
    void aFlatteringTrainSetIsNoBias() {
        BiasVariance reading = new BiasVariance(0.02, 0.13, 0.085);
        assertThat(reading.bias()).isNegative();
        assertThat(reading.verdict()).isEqualTo(Verdict.HIGH_VARIANCE);
    }
}
