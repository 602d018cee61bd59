package justright.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WithdrawingTest {

    /// Multiplies one number by the hyperparameter.
    private static final class Growing implements Experiment<Double, Double> {

        private double number = 1;
        private int steps;

        @Override
        public void step(Double factor) {
            number *= factor;
            steps++;
        }

        @Override
        public boolean isFinite() {
            return Double.isFinite(number);
        }

        @Override
        public Double frame(Double factor) {
            return number;
        }

        @Override
        public Set<Series> series() {
            return EnumSet.of(Series.TRAIN_ERROR);
        }

        @Override
        public Measures measure(Double factor) {
            return Measures.builder().put(Series.TRAIN_ERROR, number).build();
        }

        @Override
        public Object save() {
            return number;
        }

        @Override
        public void restore(Object saved) {
            number = (Double) saved;
        }
    }

    @Test
    void whatOverflowsStopsAndLeavesTheRaceToTheOthers() {
        Growing inner = new Growing();
        Withdrawing<Double, Double> racing = new Withdrawing<>(inner);
        Object start = racing.save();
        racing.step(1e300);
        racing.step(1e300);
        racing.step(1e300);

        assertThat(racing.isFinite()).isTrue();
        assertThat(inner.steps).isEqualTo(2);
        assertThat(racing.measure(1.0).get(Series.TRAIN_ERROR)).isNaN();

        racing.restore(start);
        racing.step(2.0);
        assertThat(racing.measure(1.0).get(Series.TRAIN_ERROR)).isEqualTo(2);
    }

    @Test
    void aRunOfSeveralGoesOnBesideIt() {
        Trainer<Double, List<Double>> trainer = new Trainer<>(
                new SideBySide<>(
                        List.of(new Withdrawing<>(new Growing()), new Withdrawing<>(new Growing())),
                        (Double factor) -> List.of(factor, 1.0)),
                List.of(new Direction<>(0, 1e200)),
                10);
        trainer.runTo(10, () -> false);

        assertThat(trainer.isDiverged()).isFalse();
        assertThat(trainer.step()).isEqualTo(10);
    }
}
