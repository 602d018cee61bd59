package justright.labs.biasvariance;

import static org.assertj.core.api.Assertions.assertThat;

import justright.training.BiasVariance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The sentence fits the numbers in it.
class AdviceTest {

    @ParameterizedTest
    @CsvSource({
        "0.035, 0.034, 0.029, advice.neither",
        "0.025, 0.035, 0.029, advice.neither",
        "0.010, 0.045, 0.029, advice.neither.flattered"
    })
    void doesNotCallAWideGapSmall(double train, double dev, double bayes, String key) {
        BiasVariance judged = new BiasVariance(train, dev, bayes);
        assertThat(judged.verdict()).isEqualTo(BiasVariance.Verdict.NEITHER);

        assertThat(Advice.neither(judged)).isEqualTo(key);
    }
}
