package justright.lab.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import justright.training.Measures;
import justright.training.Series;
import org.junit.jupiter.api.Test;

class GoalTest {

    private static final Measures ONE = Measures.builder()
            .put(Series.DEV_ERROR, 0.08)
            .put(Series.TRAIN_ERROR, 0.01)
            .build();
    private static final Measures SEVERAL = Measures.builder()
            .put(Series.DEV_ERROR, 0.3)
            .put(Series.SECOND_DEV_ERROR, 0.1)
            .put(Series.THIRD_DEV_ERROR, Double.NaN)
            .build();

    @Test
    void aBoundBelongsToAtMostAndAtLeastOnly() {
        assertThat(Comparison.BELOW.holds(0.08, 0.08)).isFalse();
        assertThat(Comparison.AT_MOST.holds(0.08, 0.08)).isTrue();
        assertThat(Comparison.AT_LEAST.holds(0.08, 0.08)).isTrue();
        assertThat(Comparison.ABOVE.holds(0.08, 0.08)).isFalse();
        for (Comparison comparison : Comparison.values()) {
            assertThat(comparison.holds(Double.NaN, 1)).isFalse();
            assertThat(Comparison.named(comparison.id())).contains(comparison);
        }
    }

    @Test
    void aRunOffersWhatItMeasures() {
        assertThat(GoalMeasure.DEV_ERROR.isIn(ONE)).isTrue();
        assertThat(GoalMeasure.COST.isIn(ONE)).isFalse();
        assertThat(GoalMeasure.LOWEST_DEV_ERROR.isIn(ONE)).isFalse();
        assertThat(GoalMeasure.STEPS.isIn(ONE)).isTrue();
        assertThat(GoalMeasure.DEV_ERROR.of(ONE, 7)).isEqualTo(0.08);
        assertThat(GoalMeasure.STEPS.of(ONE, 7)).isEqualTo(7);
        assertThat(GoalMeasure.COST.of(ONE, 7)).isNaN();
    }

    @Test
    void ofSeveralNetworksTheBestCounts() {
        assertThat(GoalMeasure.DEV_ERROR.isIn(SEVERAL)).isFalse();
        assertThat(GoalMeasure.LOWEST_DEV_ERROR.isIn(SEVERAL)).isTrue();
        assertThat(GoalMeasure.LOWEST_DEV_ERROR.of(SEVERAL, 0)).isEqualTo(0.1);
    }

    @Test
    void aGoalIsMetWhenAllPartsHoldAtOnce() {
        GoalPart error = GoalPart.measured(GoalMeasure.DEV_ERROR, Comparison.BELOW, 0.1);
        GoalPart points = GoalPart.knob("examples", Comparison.AT_MOST, 40);
        assertThat(new GoalReading(3, List.of(error.at(0.09), points.at(40))).isMet())
                .isTrue();
        assertThat(new GoalReading(3, List.of(error.at(0.09), points.at(41))).isMet())
                .isFalse();
        assertThat(new GoalReading(3, List.of()).isMet()).as("words alone").isFalse();
    }

    @Test
    void numbersAreComparedBitForBit() {
        GoalReading reading = new GoalReading(
                1, List.of(new GoalReading.Part(0.1 + 0.2, true), new GoalReading.Part(Double.NaN, false)));
        assertThat(reading.isSame(List.of(0.1 + 0.2, Double.NaN))).isTrue();
        assertThat(reading.isSame(List.of(0.3, Double.NaN))).isFalse();
        assertThat(reading.isSame(List.of(0.1 + 0.2))).isFalse();
    }

    @Test
    void aGoalAsksForSomething() {
        assertThatIllegalArgumentException().isThrownBy(() -> Goal.inWords(" "));
        assertThat(Goal.inWords("find a better λ").isCheckable()).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GoalPart.measured(GoalMeasure.COST, Comparison.BELOW, Double.NaN));
    }
}
