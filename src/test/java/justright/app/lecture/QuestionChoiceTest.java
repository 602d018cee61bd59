package justright.app.lecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;
import justright.lab.Ask;
import justright.lab.LabState;
import justright.lab.goal.GoalMeasure;
import justright.setting.Setting;
import justright.ui.Screen;
import justright.ui.life.Lifetime;
import justright.ui.text.Language;
import justright.ui.text.Wording;
import justright.ui.text.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QuestionChoiceTest {

    private static final Ask OWN = new Ask.Own(
            Wording.in(Language.ENGLISH, "Why?"),
            List.of(Wording.in(Language.ENGLISH, "So"), Wording.in(Language.ENGLISH, "Otherwise")));

    private final Lifetime life = new Lifetime();
    private final LectureDraft draft = new LectureDraft();
    private final Words words = new Words(
            new SimpleObjectProperty<>(Language.ENGLISH), "justright/words/lecture", "justright/words/shared");

    private record Facts(Words words) implements StepFacts {

        @Override
        public Words wordsOf(String lab) {
            return words.with("justright.labs.l2l1.text");
        }

        @Override
        public List<Setting<?>> settingsOf(String lab) {
            return List.of();
        }

        @Override
        public List<String> challengesOf(String lab) {
            return lab.equals("l2-l1") ? List.of("lambda-up", "zeros") : List.of();
        }

        @Override
        public ObservableValue<List<GoalMeasure>> measuresOf(String lab) {
            return new SimpleObjectProperty<>(List.of());
        }

        @Override
        public Node pictureOf(String lab, double width, double height, Lifetime shown) {
            return new Region();
        }
    }

    @BeforeAll
    static void start() {
        Screen.start();
    }

    @BeforeEach
    void begin() {
        draft.begin(List.of(LabState.of("l2-l1", Map.of(), 1, 0), LabState.of("split", Map.of(), 1, 0)), null);
    }

    @AfterEach
    void end() {
        life.close();
    }

    @SuppressWarnings("unchecked") // what the choice is made of
    private ComboBox<Optional<Ask>> box() {
        QuestionChoice choice = Screen.call(() -> new QuestionChoice(draft, new Facts(words), words, life));
        return (ComboBox<Optional<Ask>>) choice.getChildren().getLast();
    }

    private Optional<Ask> asked() {
        return draft.step().map(LabState::ask);
    }

    @Test
    void aStepAsksAChallengeOfItsLabOrNothing() {
        ComboBox<Optional<Ask>> box = box();
        assertThat(box.getItems())
                .containsExactly(
                        Optional.empty(),
                        Optional.of(new Ask.OfChallenge("lambda-up")),
                        Optional.of(new Ask.OfChallenge("zeros")));
        Screen.call(() -> {
            box.setValue(box.getItems().get(1));
            return true;
        });
        assertThat(asked()).contains(new Ask.OfChallenge("lambda-up"));
        assertThat(draft.canUndo().get()).isTrue();
        Screen.call(() -> {
            draft.undo();
            return true;
        });
        assertThat(asked()).isEmpty();
        assertThat(box.getValue()).isEqualTo(Optional.empty());
    }

    @Test
    void anotherStepShowsItsOwnAndChangesNothing() {
        ComboBox<Optional<Ask>> box = box();
        Screen.call(() -> {
            box.setValue(box.getItems().get(2));
            draft.choose(1);
            return true;
        });
        assertThat(box.getItems()).containsExactly(Optional.empty());
        assertThat(asked()).isEmpty();
        Screen.call(() -> {
            draft.choose(0);
            return true;
        });
        assertThat(box.getValue()).contains(new Ask.OfChallenge("zeros"));
    }

    @Test
    void aQuestionOfTheFilesOwnStaysToBeChosen() {
        draft.edit("", step -> step.edit().ask(OWN).done());
        ComboBox<Optional<Ask>> box = box();
        assertThat(box.getValue()).contains(OWN);
        assertThat(Objects.requireNonNull(draft.step().orElseThrow().ask())).isEqualTo(OWN);
    }

    @Test
    void anotherStateOfTheSameLabAsksTheSame() {
        draft.edit("", step -> step.edit().ask(OWN).done());
        draft.replace(LabState.of("l2-l1", Map.of(), 7, 0));
        assertThat(asked()).contains(OWN);
        draft.replace(LabState.of("split", Map.of(), 7, 0));
        assertThat(asked()).isEmpty();
    }
}
