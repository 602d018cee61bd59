package justright.labs.dropout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import justright.engine.Chance;
import justright.engine.network.Batch;
import justright.engine.network.Network;
import justright.engine.network.Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImplementationTest {

    private final DropoutFrame frame = Runs.frame(Map.of("keep-2", "0.7"), 30);

    private double ratio(Implementation implementation) {
        return Measurement.of(frame, implementation, 2, Chance.of(1)).ratio();
    }

    @Test
    void atTestTimeInvertedDropoutUsesNeitherMaskNorFactor() {
        Batch train =
                Batch.of(frame.problem().train().x(), frame.problem().train().y());
        Network dropping = Network.of(frame.thinned());
        dropping.adopt(frame.architecture());
        Implementation.INVERTED.forward(dropping, train);
        Parameters same = frame.thinned().copy();
        double[] plain = Network.of(same).predict(frame.problem().train().x()).data;
        assertThat(dropping.predictions().data).containsExactly(plain);
    }

    @ParameterizedTest
    @CsvSource({"INVERTED, 1", "NO_RESCALING, 0.7", "DROP_RATE, 2.333"})
    void whatIsMeasuredTellsThemApart(Implementation implementation, double expected) {
        assertThat(ratio(implementation)).isCloseTo(expected, within(0.02 * expected));
    }

    @Test
    void atOneHalfTheDropRateGoesUnnoticed() {
        DropoutFrame half = Runs.frame(Map.of("keep-2", "0.5"), 30);
        assertThat(Measurement.of(half, Implementation.DROP_RATE, 2, Chance.of(1))
                        .ratio())
                .isCloseTo(1, within(0.02));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 19, 20})
    void eachNameHidesAnotherOneAndOneIsRight(long seed) {
        assertThat(Arrays.stream(Candidate.values()).filter(Candidate::isSecret).map(each -> each.implementation(seed)))
                .containsExactlyInAnyOrder(Implementation.values());
        assertThat(Candidate.right(seed).implementation(seed)).isEqualTo(Implementation.INVERTED);
    }

    @Test
    void theNamesAreShuffledBySeed() {
        assertThat(java.util.stream.LongStream.range(0, 40).mapToObj(Candidate::right))
                .contains(Candidate.A, Candidate.B, Candidate.C);
    }
}
