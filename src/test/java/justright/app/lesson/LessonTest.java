package justright.app.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import justright.lab.Answer;
import justright.lab.LabState;
import justright.lab.goal.Comparison;
import justright.lab.goal.Goal;
import justright.lab.goal.GoalMeasure;
import justright.lab.goal.GoalPart;
import justright.lab.goal.GoalReading;
import justright.store.LabDocument;
import justright.ui.text.Language;
import justright.ui.text.Wording;
import org.junit.jupiter.api.Test;

class LessonTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:30:00Z");
    private static final Goal GOAL = Goal.of(GoalPart.measured(GoalMeasure.DEV_ERROR, Comparison.BELOW, 0.08));
    private static final LabState ASKED = LabState.of("l2-l1", Map.of("lambda", "0"), 11, 0)
            .edit()
            .caption(Wording.in(Language.ENGLISH, "Try"))
            .lock(List.of("examples"))
            .goal(GOAL)
            .done();
    private static final LabState SHOWN = LabState.of("dropout", Map.of(), 1, 0);
    private static final LabState DONE = LabState.of("l2-l1", Map.of("lambda", "1"), 11, 1234);

    private final Lesson lesson = Lesson.of(List.of(ASKED, SHOWN), Clock.fixed(NOW, ZoneOffset.UTC));

    private static GoalReading reading(double error, int step) {
        return new GoalReading(step, List.of(GOAL.parts().getFirst().at(error)));
    }

    @Test
    void whatHasReachedItsGoalIsKept() {
        lesson.leave(0, DONE, reading(0.2, 100));
        assertThat(lesson.met()).isZero();
        assertThat(lesson.answerOf(0).map(Answer::met)).contains(false);
        lesson.meet(0, DONE, reading(0.07, 1234));
        assertThat(lesson.answerOf(0)).contains(new Answer(0, DONE, true, 1234, List.of(0.07), NOW));
        lesson.leave(0, DONE, reading(0.2, 2000));
        assertThat(lesson.met()).as("not lost by going on").isEqualTo(1);
        lesson.meet(0, DONE, reading(0.05, 3000));
        assertThat(lesson.answerOf(0).map(Answer::measured)).as("the latest").contains(List.of(0.05));
    }

    @Test
    void aStepThatAsksNothingHasNoAnswer() {
        assertThat(lesson.asks()).isTrue();
        lesson.leave(1, SHOWN, new GoalReading(5, List.of()));
        assertThat(lesson.answers().get()).isEmpty();
    }

    @Test
    void whatWasHandedInIsShownAsTheStudentSawItUnderTheSameGoalAndLocks() {
        lesson.name().set(" Kim Minji ");
        lesson.meet(0, DONE, reading(0.07, 1234));
        LabDocument file = lesson.document(true);
        assertThat(Objects.requireNonNull(file.result()).name()).isEqualTo("Kim Minji");
        Lesson handedIn = Lesson.of(file);
        assertThat(handedIn.isHandedIn()).isTrue();
        LabState seen = handedIn.shown().getFirst();
        assertThat(seen.settings()).isEqualTo(DONE.settings());
        assertThat(seen.steps()).isEqualTo(1234);
        assertThat(seen.lock()).containsExactly("examples");
        assertThat(seen.goal()).isEqualTo(GOAL);
        assertThat(seen.caption()).isEqualTo(ASKED.caption());
        assertThat(handedIn.shown().get(1)).isEqualTo(SHOWN);
        handedIn.meet(0, SHOWN, reading(0.01, 9));
        assertThat(handedIn.document(true).result()).as("not to be changed").isEqualTo(file.result());
    }

    @Test
    void whatIsUnderWayIsWorkedOnAgain() {
        lesson.goTo(1);
        lesson.meet(0, DONE, reading(0.07, 1234));
        Lesson again = Lesson.underway(lesson.document(true));
        assertThat(again.isHandedIn()).isFalse();
        assertThat(again.at()).isEqualTo(1);
        assertThat(again.met()).isEqualTo(1);
        assertThat(again.shown()).as("as the author made it").isEqualTo(lesson.steps());
    }
}
