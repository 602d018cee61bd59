package justright.app.lecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import justright.lab.LabState;
import justright.lab.goal.Comparison;
import justright.lab.goal.Goal;
import justright.lab.goal.GoalMeasure;
import justright.lab.goal.GoalPart;
import justright.lab.goal.GoalSubject;
import justright.setting.Effect;
import justright.setting.NumberSetting;
import justright.setting.Scale;
import justright.setting.SwitchSetting;
import org.junit.jupiter.api.Test;

class GoalChoicesTest {

    private static final GoalSubject DEV = new GoalSubject.Measured(GoalMeasure.DEV_ERROR);
    private static final GoalSubject STEPS = new GoalSubject.Measured(GoalMeasure.STEPS);
    private static final GoalSubject EXAMPLES = new GoalSubject.Knob("examples");

    private final NumberSetting examples = NumberSetting.of("examples", "m", 120, Scale.linear(20, 1000, 10))
            .decimals(0)
            .build();
    private final GoalChoices choices = new GoalChoices(
            List.of(examples, new SwitchSetting("bias", Effect.RESTART, false)),
            List.of(GoalMeasure.DEV_ERROR, GoalMeasure.STEPS));

    @Test
    void offersWhatIsMeasuredAndTheSettingsThatAreNumbers() {
        assertThat(choices.subjects()).containsExactly(DEV, STEPS, EXAMPLES);
    }

    @Test
    void beginsWithAConditionThatMakesSense() {
        assertThat(choices.usual(DEV)).isEqualTo(new GoalPart(DEV, Comparison.BELOW, 0.1));
        assertThat(choices.usual(EXAMPLES)).isEqualTo(new GoalPart(EXAMPLES, Comparison.AT_MOST, 120));
        assertThat(choices.next(null)).contains(DEV);
        assertThat(choices.next(Goal.of(choices.usual(DEV)))).contains(STEPS);
    }

    @Test
    void readsBoundsInEitherNotationAndRefusesWhatMakesNoSense() {
        assertThat(choices.read(DEV, "8")).isEqualTo(OptionalDouble.of(0.08));
        assertThat(choices.read(DEV, "7,5 %")).isEqualTo(OptionalDouble.of(0.075));
        assertThat(choices.read(DEV, "101")).isEmpty();
        assertThat(choices.read(DEV, "-1")).isEmpty();
        assertThat(choices.read(DEV, "few")).isEmpty();
        assertThat(choices.read(DEV, "NaN")).isEmpty();
        assertThat(choices.read(STEPS, "1 200")).isEqualTo(OptionalDouble.of(1200));
        assertThat(choices.read(STEPS, "1.5")).isEmpty();
        assertThat(choices.read(EXAMPLES, "40")).isEqualTo(OptionalDouble.of(40));
        assertThat(choices.read(EXAMPLES, "10")).as("below the slider").isEmpty();
        assertThat(choices.read(EXAMPLES, "40.5")).as("not whole").isEmpty();
    }

    @Test
    void whatIsTypedComesBack() {
        for (String typed : List.of("8", "7.5", "0.25", "100")) {
            double bound = choices.read(DEV, typed).orElseThrow();
            assertThat(GoalChoices.typed(new GoalPart(DEV, Comparison.BELOW, bound)))
                    .isEqualTo(typed);
        }
        assertThat(GoalChoices.typed(new GoalPart(EXAMPLES, Comparison.AT_MOST, 120)))
                .isEqualTo("120");
    }

    @Test
    void whatIsLeftOfAGoalIsNone() {
        LabState step = LabState.of("a", Map.of(), 1, 0);
        LabState asked = GoalChoices.with(step, List.of(choices.usual(DEV)));
        assertThat(asked.goal()).isEqualTo(Goal.of(choices.usual(DEV)));
        assertThat(GoalChoices.with(asked, List.of()).goal()).isNull();
        LabState both = GoalChoices.with(asked, "in words");
        assertThat(GoalChoices.with(both, List.of()).goal()).isEqualTo(Goal.inWords("in words"));
        assertThat(GoalChoices.with(GoalChoices.with(both, List.of()), " ").goal())
                .isNull();
    }
}
