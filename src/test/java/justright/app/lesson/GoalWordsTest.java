package justright.app.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import justright.lab.goal.Comparison;
import justright.lab.goal.Goal;
import justright.lab.goal.GoalMeasure;
import justright.lab.goal.GoalPart;
import justright.setting.NumberSetting;
import justright.setting.Scale;
import justright.ui.text.Language;
import justright.ui.text.Words;
import org.junit.jupiter.api.Test;

class GoalWordsTest {

    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.ENGLISH);
    private final NumberSetting examples = NumberSetting.of("examples", "m", 120, Scale.linear(20, 1000, 10))
            .decimals(0)
            .build();
    private final GoalWords words = new GoalWords(
            new Words(language, "justright.labs.l2l1.text", "justright/words/lecture", "justright/words/shared"),
            List.of(examples));
    private final GoalPart error = GoalPart.measured(GoalMeasure.DEV_ERROR, Comparison.BELOW, 0.08);
    private final GoalPart points = GoalPart.knob("examples", Comparison.AT_MOST, 40);

    @Test
    void aGoalIsASentenceInBothLanguages() {
        Goal goal = new Goal("", List.of(error, points));
        assertThat(words.sentence(goal)).isEqualTo("Dev error below 8\u202f%, train examples at most 40");
        language.set(Language.KOREAN);
        assertThat(words.sentence(goal)).startsWith("개발 오차 8\u202f% 미만, ").endsWith(" 40 이하");
    }

    @Test
    void aBoundIsWrittenAsItWasMeant() {
        assertThat(words.value(error.subject(), 0.0825)).isEqualTo("8.25\u202f%");
        assertThat(words.value(error.subject(), 0.07)).isEqualTo("7\u202f%");
        GoalPart cost = GoalPart.measured(GoalMeasure.COST, Comparison.BELOW, 0.1234);
        assertThat(words.value(cost.subject(), cost.bound())).isEqualTo("0.1234");
        GoalPart steps = GoalPart.measured(GoalMeasure.STEPS, Comparison.AT_MOST, 12000);
        assertThat(words.value(steps.subject(), steps.bound())).isEqualTo("12\u202f000");
    }

    @Test
    void aNumberIsNeverWrittenLikeABoundThatItMisses() {
        assertThat(words.measured(error, 0.0712)).isEqualTo("7.1\u202f%");
        assertThat(words.measured(error, 0.0803)).isEqualTo("8.03\u202f%");
        assertThat(words.measured(error, Double.NaN)).isEqualTo("–");
        assertThat(words.measured(points, 40)).isEqualTo("40");
    }
}
