package justright.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class EarlyStoppingTest {

    /// Observes one error after the other until patience ends; returns how many were observed.
    private static int observed(EarlyStopping.Watch watch, double... errors) {
        int count = 0;
        while (count < errors.length && !watch.isOver()) {
            watch.observe(10 * count, errors[count]);
            count++;
        }
        return count;
    }

    @Test
    void stopsPatienceEvaluationsAfterTheLastImprovement() {
        EarlyStopping.Watch watch = new EarlyStopping(3, 0).watch();
        int count = observed(watch, 0.5, 0.4, 0.45, 0.3, 0.31, 0.3, 0.35, 0.1, 0.05);
        assertThat(count).isEqualTo(7);
        assertThat(watch.bestStep()).isEqualTo(30);
        assertThat(watch.best()).isEqualTo(0.3);
    }

    @Test
    void aSmallImprovementIsNone() {
        EarlyStopping.Watch watch = new EarlyStopping(2, 0.05).watch();
        int count = observed(watch, 0.50, 0.46, 0.42, 0.41, 0.40, 0.30);
        assertThat(count).isEqualTo(5);
        assertThat(watch.bestStep()).isEqualTo(20);
    }

    @Test
    void whatIsNoNumberIsNoImprovement() {
        EarlyStopping.Watch watch = new EarlyStopping(2, 0).watch();
        assertThat(observed(watch, Double.NaN, Double.NaN, 0.1)).isEqualTo(2);
        assertThat(watch.bestStep()).isEqualTo(-1);
    }

    @Test
    void refusesNoPatienceAndNegativeImprovement() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EarlyStopping(0, 0))
                .withMessageContaining("patience is 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EarlyStopping(1, -0.1))
                .withMessageContaining("-0.1");
    }
}
