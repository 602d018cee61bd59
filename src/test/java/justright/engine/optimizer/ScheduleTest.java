package justright.engine.optimizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import justright.engine.network.Penalty;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    @Test
    void theCoursesDecay() {
        // α₀ = 0.2, decay rate 1: 0.1, 0.067, 0.05, 0.04 in epochs 1 … 4
        Schedule decay = new Schedule.InverseTime(1);
        assertThat(0.2 * decay.factor(0)).isEqualTo(0.2);
        assertThat(0.2 * decay.factor(1)).isEqualTo(0.1);
        assertThat(0.2 * decay.factor(2)).isCloseTo(0.067, within(5e-4));
        assertThat(0.2 * decay.factor(3)).isEqualTo(0.05);
        assertThat(0.2 * decay.factor(4)).isCloseTo(0.04, within(1e-15));
    }

    @Test
    void theOthers() {
        assertThat(Schedule.CONSTANT.factor(1000)).isEqualTo(1);
        assertThat(new Schedule.Exponential(0.95).factor(2)).isCloseTo(0.9025, within(1e-15));
        assertThat(new Schedule.InverseRoot().factor(3)).isEqualTo(0.5);
        Schedule stairs = new Schedule.Staircase(10, 0.5);
        assertThat(stairs.factor(9)).isEqualTo(1);
        assertThat(stairs.factor(10)).isEqualTo(0.5);
        assertThat(stairs.factor(35)).isEqualTo(0.125);
    }

    @Test
    void aRuleTakesAnotherRate() {
        UpdateRule rule = new UpdateRule(Optimizer.adam(), 0.1, Penalty.l2(1), 0.8);
        assertThat(rule.withLearningRate(0.05)).isEqualTo(new UpdateRule(Optimizer.adam(), 0.05, Penalty.l2(1), 0.8));
        assertThat(rule.withLearningRate(0.1)).isSameAs(rule);
    }

    @Test
    void refusesWhatWouldRaiseTheRate() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Schedule.InverseTime(-1))
                .withMessageContaining("decayRate is -1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Schedule.Exponential(1.1))
                .withMessageContaining("base is 1.1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Schedule.Staircase(0, 0.5))
                .withMessageContaining("epochs is 0");
    }
}
