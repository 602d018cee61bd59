package justright.labs.recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class StepTimesTest {

    @Test
    void aBreakInAFewUpdatesDoesNotCount() {
        StepTimes times = new StepTimes(5);
        for (long nanos : new long[] {1_000_000, 900_000_000, 1_000_000, 1_000_000, 4_000_000}) {
            times.add(nanos);
        }

        assertThat(times.seconds()).isCloseTo(0.005, within(1e-12));
    }

    @Test
    void nothingTookNoTime() {
        assertThat(new StepTimes(3).seconds()).isZero();
    }
}
