package justright.labs.depth;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Layers with weights from N(0, σ²), over seeds.
class RandomLayersTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void saturatedTanhSendsALargerGradientToTheFirstLayer(long seed) {
        Passage passage = Runs.pass(Runs.random(Kind.TANH, 1, 20, Course.PASS), seed);

        assertThat(passage.last().A())
                .as("saturated, and neither more nor less")
                .isBetween(0.9, 0.94);
        assertThat(passage.forward()).isBetween(0.9, 0.94);
        assertThat(passage.first().dW() / passage.last().dW()).isGreaterThan(1000);
        assertThat(Fate.of(passage)).isEqualTo(Fate.EXPLODES);
    }

    @ParameterizedTest
    @CsvSource({
        "TANH, 0.1, VANISHES",
        "TANH, 0.25, KEPT",
        "SIGMOID, 0.1, VANISHES",
        "RELU, 0.1, VANISHES",
        "RELU, 0.26, KEPT",
        "RELU, 1, EXPLODES"
    })
    void sigmaDecides(Kind kind, double sigma, Fate fate) {
        for (long seed = 1; seed <= 5; seed++) {
            assertThat(Fate.of(Runs.pass(Runs.random(kind, sigma, 20, Course.PASS), seed)))
                    .isEqualTo(fate);
        }
    }

    @ParameterizedTest
    @CsvSource({"TANH", "SIGMOID", "RELU"})
    void extremesAreSaidNotBroken(Kind kind) {
        for (double sigma : new double[] {0.01, 3}) {
            for (Precision precision : Precision.values()) {
                Design design = new Design(kind, 50, 64, 1, sigma, precision, Course.PASS);
                Passage passage = Runs.pass(design, 1);
                boolean ends = !passage.isFinite() || passage.isGone();

                assertThat(Onset.of(passage).isPresent()).isEqualTo(ends);
                assertThat(Fate.of(passage)).isNotNull();
            }
        }
    }
}
