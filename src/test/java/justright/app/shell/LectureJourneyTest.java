package justright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import justright.app.lecture.LectureDraft;
import justright.lab.Ask;
import justright.lab.LabState;
import justright.store.DocumentFile;
import justright.store.FileException;
import justright.store.LabDocument;
import justright.ui.text.Language;
import justright.ui.text.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// A lecture of five steps from three labs: made, saved, opened again, played; with the keyboard alone where one can.
class LectureJourneyTest extends ShellJourney {

    @TempDir
    private Path folder;

    @Start
    void start(Stage stage) {
        build(
                new Progress(Set.of(), Map.of(), (_, _) -> {}),
                List.of(new TinyLab(), new TinyLab("other"), new TinyLab("third")));
        show(stage, 1440, 900);
    }

    private LectureDraft draft() {
        return shell.lectures().draft();
    }

    private List<String> steps() {
        return draft().steps().get().stream()
                .map(state -> state.lab() + " " + state.settings().get("lambda"))
                .toList();
    }

    private void enter(FxRobot robot, String lab, double lambda) throws TimeoutException {
        robot.interact(() -> shell.go(new Place.InLab(lab)));
        await(() -> step() == 300);
        robot.interact(() -> model().lambda.set(lambda));
        robot.interact(() -> model().replay());
        await(() -> step() > 0 && !model().busy().get());
    }

    private void addFive(FxRobot robot) throws TimeoutException {
        enter(robot, "tiny", 1);
        robot.push(KeyCode.A);
        enter(robot, "tiny", 3);
        robot.push(KeyCode.A);
        enter(robot, "other", 5);
        robot.push(KeyCode.A);
        enter(robot, "third", 7);
        robot.push(KeyCode.A);
        enter(robot, "third", 10);
        robot.push(KeyCode.A);
        assertThat(steps()).containsExactly("tiny 1", "tiny 3", "other 5", "third 7", "third 10");
    }

    @Test
    void aLectureIsMadeSavedOpenedAndPlayed(FxRobot robot) throws TimeoutException, FileException {
        addFive(robot);
        robot.push(KeyCode.SHIFT, KeyCode.A);
        assertThat(shell.lectures().isShown()).isTrue();

        robot.push(KeyCode.UP);
        robot.push(KeyCode.ALT, KeyCode.UP);
        assertThat(steps()).containsExactly("tiny 1", "tiny 3", "third 7", "other 5", "third 10");
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        robot.push(KeyCode.HOME);
        assertThat(draft().chosen().get()).isZero();

        TextArea caption = robot.lookup(node -> node instanceof TextArea area
                        && area.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Label label
                        && label.getText().equals("Caption in English"))
                .query();
        robot.clickOn(caption);
        robot.write("Small a");
        assertThat(draft().step().orElseThrow().caption().texts()).containsEntry(Language.ENGLISH, "Small a");
        assertThat(steps()).as("a typed a adds no step").hasSize(5);
        robot.push(KeyCode.ESCAPE);

        Path file = folder.resolve("lecture.justright");
        robot.interact(() -> shell.lectures().write(file, () -> {}));
        await(() -> !draft().unsaved().get());
        robot.push(KeyCode.END);
        robot.push(KeyCode.SHORTCUT, KeyCode.D);
        robot.push(KeyCode.DELETE);
        robot.push(KeyCode.SHORTCUT, KeyCode.D);
        assertThat(draft().unsaved().get()).isTrue();
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(draft().unsaved().get()).as("back to what is saved").isFalse();
        robot.push(KeyCode.HOME);
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        await(() -> DocumentFile.read(file).document().states().size() == 5);
        robot.push(KeyCode.ESCAPE);
        assertThat(shell.lectures().isShown()).isFalse();

        play(robot, file);
    }

    private void play(FxRobot robot, Path file) throws TimeoutException {
        robot.interact(() -> shell.documents().open(file));
        await(() -> desk.open().get() != null
                && model().lambda.get() == 1
                && page().beats().count() == 5);
        assertThat(page().beats().captionOf(0, studio.words())).isEqualTo("Small a");
        for (double lambda : new double[] {3, 5, 7, 10}) {
            robot.push(KeyCode.PERIOD);
            await(() -> model().lambda.get() == lambda && step() > 0);
        }
        assertThat(shell.place().get()).isEqualTo(new Place.InLab("third"));
        robot.push(KeyCode.COMMA);
        await(() -> model().lambda.get() == 7);
    }

    private LabPage page() {
        return Objects.requireNonNull(shell.page());
    }

    @Test
    void aPreparedStepIsAddedWithItsWordsAndItsQuestion(FxRobot robot) throws TimeoutException {
        robot.interact(() -> shell.go(new Place.InLab("tiny")));
        await(() -> step() == 300);
        robot.push(KeyCode.PERIOD);
        robot.push(KeyCode.PERIOD);
        await(() -> model().lambda.get() == 30 && step() > 0 && !model().busy().get());
        robot.push(KeyCode.A);
        LabState step = draft().step().orElseThrow();
        assertThat(step.ask()).isEqualTo(new Ask.OfChallenge("sign"));
        assertThat(step.caption().texts()).containsEntry(Language.KOREAN, "크다.");
        assertThat(step.notes()).isEqualTo(Wording.alike("Wait for them."));
        robot.push(KeyCode.SHIFT, KeyCode.A);
        Node card = robot.lookup(".step-card").query();
        assertThat(card.getAccessibleText()).isEqualTo("Tiny lab. Large.. Asks the class first");

        robot.push(KeyCode.SHIFT, KeyCode.A);
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.A);
        assertThat(draft().step().orElseThrow().ask())
                .as("the lab's own state asks nothing")
                .isNull();
    }

    @Test
    void aStepIsDraggedToAnotherPlace(FxRobot robot) throws TimeoutException {
        addFive(robot);
        robot.push(KeyCode.SHIFT, KeyCode.A);
        List<Node> cards = List.copyOf(robot.lookup(".step-card").queryAll());
        robot.drag(cards.get(4), MouseButton.PRIMARY).dropTo(cards.get(1));
        assertThat(steps()).containsExactly("tiny 1", "third 10", "tiny 3", "other 5", "third 7");
        assertThat(draft().chosen().get()).isEqualTo(1);
    }

    @Test
    void aStepIsPutOnTheDeskChangedAndTakenBack(FxRobot robot) throws TimeoutException {
        addFive(robot);
        robot.interact(() -> draft().choose(1));
        robot.interact(() ->
                draft().edit("", step -> step.edit().lock(List.of("lambda")).done()));
        robot.push(KeyCode.SHIFT, KeyCode.A);
        robot.push(KeyCode.ENTER);
        await(() -> model().lambda.get() == 3);
        assertThat(model().lambda.isHeld()).as("free to be changed here").isFalse();
        robot.interact(() -> model().lambda.set(4.0));
        await(() -> !model().busy().get());
        robot.interact(() -> shell.lectures().replaceByPresent());
        LabState step = draft().step().orElseThrow();
        assertThat(step.changes()).anyMatch(change -> change.value().equals("4"));
        assertThat(step.lock()).containsExactly("lambda");

        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        await(() -> model().lambda.locked().get());
        assertThat(page().beats().current().get()).as("played from here").isEqualTo(1);
        assertThat(shell.lectures().isShown()).isFalse();
    }

    @Test
    void whatIsNotSavedIsAskedFor(FxRobot robot) throws TimeoutException {
        AtomicInteger lost = new AtomicInteger();
        robot.interact(() -> shell.lectures().beforeLosing(lost::incrementAndGet));
        assertThat(lost).as("nothing to lose").hasValue(1);
        robot.interact(() -> shell.go(new Place.InLab("tiny")));
        await(() -> step() == 300);
        robot.push(KeyCode.A);
        robot.interact(() -> shell.lectures().beforeLosing(lost::incrementAndGet));
        assertThat(lost).hasValue(1);
        assertThat(shell.lectures().ask().isShown()).isTrue();
        robot.push(KeyCode.A);
        assertThat(draft().size()).as("keys wait").isEqualTo(1);
        for (int i = 0; i < 4; i++) {
            robot.push(KeyCode.TAB);
            assertThat(shell.lectures().ask().lookupAll(".button"))
                    .as("Tab goes round")
                    .contains(shell.getScene().getFocusOwner());
        }
        robot.push(KeyCode.ESCAPE);
        assertThat(shell.lectures().ask().isShown()).isFalse();
        assertThat(draft().size()).isEqualTo(1);

        robot.interact(() -> shell.lectures().beforeLosing(lost::incrementAndGet));
        robot.clickOn("Do not save");
        assertThat(lost).hasValue(2);
        assertThat(draft().size()).isZero();
    }

    @Test
    void whatWasNotSavedComesBack(FxRobot robot) throws TimeoutException {
        addFive(robot);
        LabDocument kept = Objects.requireNonNull(shell.lectures().unsaved());
        robot.interact(() -> draft().begin(List.of(), null));
        assertThat(shell.lectures().unsaved()).isNull();
        robot.interact(() -> shell.lectures().recover(kept));
        assertThat(steps()).hasSize(5);
        assertThat(shell.lectures().unsaved()).isEqualTo(kept);
    }
}
