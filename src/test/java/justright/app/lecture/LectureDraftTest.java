package justright.app.lecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import justright.lab.LabState;
import justright.lab.goal.Comparison;
import justright.lab.goal.Goal;
import justright.lab.goal.GoalMeasure;
import justright.lab.goal.GoalPart;
import justright.ui.text.Language;
import justright.ui.text.Wording;
import org.junit.jupiter.api.Test;

class LectureDraftTest {

    private static final Path FILE = Path.of("lecture.justright");

    private final LectureDraft draft = new LectureDraft();

    private static LabState state(String lab, int seed) {
        return LabState.of(lab, Map.of(), seed, 0);
    }

    private List<Long> seeds() {
        return draft.steps().get().stream().map(LabState::seed).toList();
    }

    private void addThree() {
        draft.add(state("a", 1));
        draft.add(state("b", 2));
        draft.add(state("c", 3));
    }

    @Test
    void aStepIsAddedAfterTheChosenOneAndChosen() {
        addThree();
        assertThat(seeds()).containsExactly(1L, 2L, 3L);
        assertThat(draft.chosen().get()).isEqualTo(2);
        draft.choose(0);
        draft.add(state("d", 4));
        assertThat(seeds()).containsExactly(1L, 4L, 2L, 3L);
        assertThat(draft.chosen().get()).isEqualTo(1);
    }

    @Test
    void stepsAreMovedDuplicatedAndRemoved() {
        addThree();
        draft.move(2, 0);
        assertThat(seeds()).containsExactly(3L, 1L, 2L);
        assertThat(draft.chosen().get()).isZero();
        draft.move(0, -1);
        assertThat(seeds()).as("no farther than the end").containsExactly(3L, 1L, 2L);
        draft.duplicate();
        assertThat(seeds()).containsExactly(3L, 3L, 1L, 2L);
        draft.choose(3);
        draft.remove();
        assertThat(seeds()).containsExactly(3L, 3L, 1L);
        assertThat(draft.chosen().get()).isEqualTo(2);
        draft.remove();
        draft.remove();
        draft.remove();
        draft.remove();
        assertThat(draft.size()).isZero();
        assertThat(draft.chosen().get()).isEqualTo(LectureDraft.NONE);
        assertThat(draft.step()).isEmpty();
    }

    @Test
    void everythingCanBeTakenBackAndDoneAgain() {
        addThree();
        draft.move(2, 0);
        draft.remove();
        draft.undo();
        draft.undo();
        assertThat(seeds()).containsExactly(1L, 2L, 3L);
        assertThat(draft.chosen().get()).isEqualTo(2);
        draft.redo();
        assertThat(seeds()).containsExactly(3L, 1L, 2L);
        while (draft.canUndo().get()) {
            draft.undo();
        }
        assertThat(draft.size()).isZero();
        draft.add(state("z", 9));
        assertThat(draft.canRedo().get()).as("another way was taken").isFalse();
    }

    @Test
    void typingIsOneStepOfTheWayBack() {
        addThree();
        for (String text : List.of("S", "Sm", "Small")) {
            draft.edit(
                    "caption.en",
                    step -> step.edit()
                            .caption(Wording.in(Language.ENGLISH, text))
                            .done());
        }
        draft.edit("notes", step -> step.edit().notes(Wording.alike("say it")).done());
        draft.undo();
        assertThat(draft.step().orElseThrow().caption().texts()).containsValue("Small");
        draft.undo();
        assertThat(draft.step().orElseThrow().caption()).isEqualTo(Wording.NONE);
        assertThat(draft.size()).isEqualTo(3);
    }

    @Test
    void aStateInAnothersPlaceKeepsTheWordsAndWhatFitsTheLab() {
        Goal goal = Goal.of(GoalPart.measured(GoalMeasure.DEV_ERROR, Comparison.BELOW, 0.08));
        draft.add(state("a", 1)
                .edit()
                .caption(Wording.in(Language.KOREAN, "작은 λ"))
                .notes(Wording.alike("notes"))
                .lock(List.of("lambda"))
                .goal(goal)
                .done());
        draft.replace(state("a", 5));
        LabState same = draft.step().orElseThrow();
        assertThat(same.seed()).isEqualTo(5);
        assertThat(same.caption().texts()).containsValue("작은 λ");
        assertThat(same.lock()).containsExactly("lambda");
        assertThat(same.goal()).isEqualTo(goal);

        draft.replace(state("b", 6));
        LabState other = draft.step().orElseThrow();
        assertThat(other.notes()).isEqualTo(Wording.alike("notes"));
        assertThat(other.lock()).isEmpty();
        assertThat(other.goal()).isNull();
    }

    @Test
    void itKnowsWhetherSomethingWouldBeLost() {
        assertThat(draft.unsaved().get()).isFalse();
        addThree();
        assertThat(draft.unsaved().get()).isTrue();
        List<LabState> written = draft.steps().get();
        draft.remove();
        draft.saved(FILE, written);
        assertThat(draft.unsaved().get()).as("changed while it was written").isTrue();
        draft.undo();
        assertThat(draft.unsaved().get()).as("as on disk again").isFalse();
        assertThat(draft.file().get()).isEqualTo(FILE);

        draft.begin(List.of(state("q", 1)), FILE);
        assertThat(draft.unsaved().get()).isFalse();
        assertThat(draft.canUndo().get()).as("another lecture").isFalse();
        draft.recover(List.of(state("r", 1)));
        assertThat(draft.unsaved().get()).isTrue();
        assertThat(draft.file().get()).isNull();
    }
}
