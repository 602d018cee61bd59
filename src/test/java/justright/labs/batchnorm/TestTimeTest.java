package justright.labs.batchnorm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import justright.engine.network.Batch;
import justright.engine.network.Network;
import org.junit.jupiter.api.Test;

/// Running averages against the test batch's own statistics, after a whole run.
class TestTimeTest {

    private static final RaceFrame END = Runs.run(new Knobs(), 1).frame(new Knobs().hyperparameters());

    @Test
    void byTheRunningAveragesNeighboursDoNotMatter() {
        TestTime few = TestTime.of(END, 4);
        TestTime many = TestTime.of(END, 64);

        assertThat(few.running()).containsExactly(many.running());
        assertThat(few.own()).isNotEqualTo(many.own());
    }

    /// What a digit is predicted among all is what it is predicted with nobody else in the batch.
    @Test
    void byTheRunningAveragesADigitAloneGetsTheSamePrediction() {
        double[] running = TestTime.of(END, 64).running();
        Network network = Network.of(Lane.WITH.of(END.lanes()));
        Batch dev = END.race().dev();
        Batch one = Batch.room(dev, 1);
        for (int digit = 0; digit < dev.size(); digit++) {
            one.gather(dev, new int[] {digit}, 0, 1);
            network.forward(one);
            double prediction = 0;
            for (int k = 0; k < dev.outputs(); k++) {
                prediction += one.y(k, 0) * network.a(network.architecture().depth(), k, 0);
            }

            assertThat(prediction).isCloseTo(running[digit], within(1e-12));
        }
    }

    @Test
    void byItsBatchsStatisticsAPredictionDependsOnItsNeighbours() {
        TestTime test = TestTime.of(END, 64);
        double[] digit = test.own()[new Knobs().digit.getInt() - 1];

        assertThat(spread(digit)).as("the digit shown at first").isGreaterThan(0.5);
        assertThat(test.changed()).isBetween(0.02, 0.5);
        assertThat(Arrays.stream(test.own()).filter(own -> spread(own) == 0)).isEmpty();
    }

    @Test
    void smallerBatchesAreNoisier() {
        assertThat(TestTime.of(END, 4).changed())
                .isGreaterThan(TestTime.of(END, 64).changed());
    }

    @Test
    void aloneAllDigitsGetTheSameAnswer() {
        TestTime alone = TestTime.of(END, 1);

        assertThat(alone.distinctAlone()).isEqualTo(1);
        for (int digit = 0; digit < Digits.JUDGES; digit++) {
            assertThat(alone.own()[digit]).containsOnly(alone.alone()[digit]);
        }
    }

    @Test
    void everyDigitIsPredictedOnceARound() {
        TestTime test = TestTime.of(END, 50); // 128 is no multiple: the last batch is filled up

        for (double[] own : test.own()) {
            assertThat(own).hasSize(TestTime.ROUNDS).doesNotContain(0);
        }
    }

    @Test
    void whatOverflowedHasNoPredictions() {
        Knobs wild = Runs.knobs(Map.of("learning-rate", "10", "k", "1000", "batch", "1"));

        assertThat(Runs.end(wild, 1).testTime().running()).hasSize(Digits.JUDGES);
    }

    private static double spread(double[] values) {
        return Arrays.stream(values).max().orElseThrow()
                - Arrays.stream(values).min().orElseThrow();
    }
}
