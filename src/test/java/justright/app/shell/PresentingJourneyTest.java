package justright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.event.Event;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import justright.app.shell.Asking.Phase;
import justright.lab.Ask;
import justright.lab.LabState;
import justright.store.LabDocument;
import justright.ui.Screen;
import justright.ui.text.Language;
import justright.ui.text.Wording;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// An instructor asks the class, reads the notes on a second screen, lets the picture stand still.
class PresentingJourneyTest extends ShellJourney {

    private static final Rectangle2D HALL = new Rectangle2D(0, 0, 1180, 700);
    private static final Rectangle2D SPEAKER = new Rectangle2D(1280, 0, 1100, 900);
    private static final Path PICTURES = Path.of("target/screenshots");

    private final AtomicReference<SpeakerScreens> screens = new AtomicReference<>(new SpeakerScreens(List.of(HALL)));

    @Start
    void start(Stage stage) {
        build(
                new Progress(Set.of(), Map.of("tiny", Set.of("sign")), (_, _) -> {}),
                List.of(new TinyLab(), new TinyLab("other")),
                screens::get);
        show(stage, 1180, 700);
        shell.go(new Place.InLab("tiny"));
    }

    private PresenterFrame frame() {
        return Objects.requireNonNull(shell.page()).presenter().orElseThrow();
    }

    private Phase phase() {
        return frame().asking().phase().get();
    }

    private static String caption(FxRobot robot) {
        return robot.lookup(".presenter-words").queryAs(Label.class).getText();
    }

    private void presentTheQuestion(FxRobot robot) throws TimeoutException {
        await(() -> !model().busy().get());
        robot.push(KeyCode.F);
        robot.push(KeyCode.SPACE);
        await(() -> model().lambda.get() == 1);
        robot.push(KeyCode.SPACE);
    }

    @Test
    void theClassVotesBeforeTheRunAnswers(FxRobot robot) throws TimeoutException {
        presentTheQuestion(robot);
        assertThat(phase()).isEqualTo(Phase.OPEN);
        assertThat(caption(robot)).isNotEqualTo("Large.").contains("?");
        assertThat(model().lambda.get()).as("the beat is not shown yet").isEqualTo(1);

        robot.push(KeyCode.ENTER);
        assertThat(phase()).as("locked").isEqualTo(Phase.OPEN);
        assertThat(frame().asking().reminded().get()).isTrue();
        robot.push(KeyCode.R);
        assertThat(phase()).isEqualTo(Phase.OPEN);

        robot.push(KeyCode.DIGIT1);
        robot.push(KeyCode.DIGIT1);
        robot.push(KeyCode.NUMPAD2);
        robot.push(KeyCode.DIGIT2);
        robot.push(KeyCode.SHIFT, KeyCode.DIGIT2);
        assertThat(frame().asking().vote().get()).isEqualTo(new Vote(List.of(2, 1)));

        robot.push(KeyCode.ENTER);
        await(() -> phase() == Phase.ANSWERED);
        PollRun.Result result = Objects.requireNonNull(frame().asking().result().get());
        assertThat(result.right()).as("what the run says: it has learned").isZero();
        assertThat(robot.lookup(".vote-row:came-out").queryAll()).hasSize(1);
        robot.interact(() -> Screen.save(shell.getScene(), PICTURES.resolve("presenter-vote.png")));

        robot.push(KeyCode.SPACE);
        await(() -> model().lambda.get() == 30);
        assertThat(caption(robot)).isEqualTo("Large.");
        robot.push(KeyCode.LEFT);
        robot.push(KeyCode.RIGHT);
        assertThat(phase()).as("not asked twice").isEqualTo(Phase.SILENT);
        robot.push(KeyCode.Q);
        assertThat(phase()).as("unless asked for").isEqualTo(Phase.OPEN);
        assertThat(frame().asking().vote().get().isEmpty()).isTrue();
        await(() -> model().lambda.get() == 1);
        assertThat(desk.progress().isAnswered("tiny", "sign"))
                .as("the class's answer is not the student's")
                .isFalse();
    }

    @Test
    void nextTwiceWithoutAVotePassesTheQuestionOver(FxRobot robot) throws TimeoutException {
        presentTheQuestion(robot);
        robot.push(KeyCode.SPACE);
        assertThat(phase()).isEqualTo(Phase.OPEN);
        robot.push(KeyCode.SPACE);
        assertThat(phase()).isEqualTo(Phase.SILENT);
        await(() -> model().lambda.get() == 30);
    }

    @Test
    void aControlMovedOnTheWayLeavesTheVoteOpen(FxRobot robot) throws TimeoutException {
        presentTheQuestion(robot);
        robot.push(KeyCode.DIGIT2);
        robot.interact(() -> {
            frame().asking().run();
            model().lambda.set(3.0);
        });
        assertThat(phase()).isEqualTo(Phase.OPEN);
        assertThat(frame().asking().disturbed().get()).isTrue();
        assertThat(frame().asking().vote().get().total()).isEqualTo(1);
    }

    @Test
    void aCountCanBeTypedAndTheQuestionLeavesWithThePresentation(FxRobot robot) throws TimeoutException {
        presentTheQuestion(robot);
        robot.doubleClickOn(".vote-row .text-field").write("24").push(KeyCode.ENTER);
        assertThat(frame().asking().vote().get()).isEqualTo(new Vote(List.of(24, 0)));
        robot.push(KeyCode.ESCAPE);
        LabPage page = Objects.requireNonNull(shell.page());
        assertThat(page.presenter()).isEmpty();
        assertThat(page.beats().current().get()).isEqualTo(Beats.NONE);
    }

    @Test
    void aLectureBringsItsOwnQuestionIntoAnotherLab(FxRobot robot) throws TimeoutException {
        Ask ask = new Ask.Own(
                Wording.in(Language.ENGLISH, "Where does it end?"),
                List.of(Wording.in(Language.ENGLISH, "Low"), Wording.in(Language.ENGLISH, "High")));
        LabState asking = LabState.of("other", Map.of("lambda", "3"), 1, 200)
                .edit()
                .ask(ask)
                .done();
        robot.interact(() -> {
            shell.show(new LabDocument(List.of(LabState.of("tiny", Map.of(), 1, 10), asking)), null);
            shell.present(true);
        });
        robot.push(KeyCode.PAGE_DOWN);
        assertThat(shell.place().get()).isEqualTo(new Place.InLab("other"));
        assertThat(phase()).isEqualTo(Phase.OPEN);
        assertThat(caption(robot)).isEqualTo("Where does it end?");
        assertThat(model().lambda.get()).as("its own state is not shown yet").isZero();

        robot.push(KeyCode.DIGIT1);
        robot.push(KeyCode.ENTER);
        await(() -> phase() == Phase.ANSWERED);
        assertThat(model().lambda.get()).isEqualTo(3);
        assertThat(Objects.requireNonNull(frame().asking().result().get()).right())
                .isEqualTo(PollRun.UNMARKED);
    }

    @Test
    void whatTheStepBeforeHoldsDoesNotBindTheRunThatAnswers(FxRobot robot) throws TimeoutException {
        LabState held = LabState.of("tiny", Map.of("lambda", "1", "examples", "20"), 1, 10)
                .edit()
                .lock(List.of("examples"))
                .hide(List.of("lambda"))
                .done();
        Ask ask = new Ask.Own(
                Wording.in(Language.ENGLISH, "And with more?"),
                List.of(Wording.in(Language.ENGLISH, "Low"), Wording.in(Language.ENGLISH, "High")));
        LabState asking = LabState.of("tiny", Map.of("lambda", "3", "examples", "200"), 1, 50)
                .edit()
                .lock(List.of("lambda"))
                .ask(ask)
                .done();
        robot.interact(() -> {
            shell.show(new LabDocument(List.of(held, asking)), null);
            shell.present(true);
        });
        robot.push(KeyCode.PAGE_DOWN);
        assertThat(model().examples.isHeld())
                .as("the step before is still on screen")
                .isTrue();
        robot.push(KeyCode.DIGIT1);
        robot.push(KeyCode.ENTER);
        await(() -> phase() == Phase.ANSWERED);
        assertThat(model().examples.get()).isEqualTo(200);
        assertThat(model().lambda.get()).isEqualTo(3);
        robot.push(KeyCode.ESCAPE);
        assertThat(model().lambda.isHeld()).as("its step holds it").isTrue();
        assertThat(model().examples.isHeld()).isFalse();
    }

    @Test
    void theNotesStandOnTheSecondScreen(FxRobot robot) throws TimeoutException {
        screens.set(new SpeakerScreens(List.of(HALL, SPEAKER)));
        presentTheQuestion(robot);
        assertThat(shell.speaker().isShown()).isTrue();
        Stage notes = speakerStage();
        assertThat(notes.getX()).isEqualTo(SPEAKER.getMinX());
        assertThat(((Label) notes.getScene().getRoot().lookup(".speaker-notes")).getText())
                .isEqualTo("Wait for them.");
        assertThat(((Label) notes.getScene().getRoot().lookup(".speaker-place")).getText())
                .isEqualTo("2 / 2");

        Node live = frame().live();
        robot.push(KeyCode.W);
        assertThat(live.getScene()).as("the speaker goes on").isEqualTo(notes.getScene());
        assertThat(robot.from(shell).lookup(".presenter-live").tryQuery()).isEmpty();
        robot.interact(() -> {
            Screen.save(notes.getScene(), PICTURES.resolve("speaker-frozen.png"));
            Screen.save(shell.getScene(), PICTURES.resolve("hall-frozen.png"));
        });
        robot.push(KeyCode.W);
        assertThat(live.getScene()).isEqualTo(shell.getScene());
        robot.interact(() -> Screen.save(notes.getScene(), PICTURES.resolve("speaker.png")));

        robot.push(KeyCode.W);
        robot.push(KeyCode.N);
        assertThat(shell.speaker().isShown()).isFalse();
        assertThat(live.getScene()).as("no notes, no still").isEqualTo(shell.getScene());
        robot.push(KeyCode.N);
        assertThat(shell.speaker().isShown()).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(shell.speaker().isShown()).isFalse();
    }

    @Test
    void keysPressedBesideTheNotesKnowWhereThePointerIsInTheHall(FxRobot robot) throws TimeoutException {
        screens.set(new SpeakerScreens(List.of(HALL, SPEAKER)));
        await(() -> !model().busy().get());
        robot.push(KeyCode.F);
        Stage notes = speakerStage();
        Node card = frame().live().lookup(".card");
        robot.moveTo(card);
        press(robot, notes, KeyCode.S);
        assertThat(card.getPseudoClassStates()).extracting(Object::toString).contains("lit");
        press(robot, notes, KeyCode.S);
        assertThat(card.getPseudoClassStates()).extracting(Object::toString).doesNotContain("lit");

        Node told = notes.getScene().getRoot().lookup(".speaker-still");
        assertThat(told.isVisible()).isFalse();
        press(robot, notes, KeyCode.B);
        assertThat(told.isVisible()).isTrue();
        assertThat(((Label) told).getText()).isEqualTo("The hall sees black");
    }

    private static void press(FxRobot robot, Stage window, KeyCode key) {
        KeyEvent event =
                new KeyEvent(KeyEvent.KEY_PRESSED, key.getChar(), key.getChar(), key, false, false, false, false);
        robot.interact(() -> Event.fireEvent(window.getScene().getRoot(), event));
    }

    @Test
    void onOneScreenTheNotesComeWhenAskedFor(FxRobot robot) throws TimeoutException {
        presentTheQuestion(robot);
        assertThat(shell.speaker().isShown()).isFalse();
        robot.push(KeyCode.N);
        assertThat(shell.speaker().isShown()).isTrue();
        robot.push(KeyCode.N);
        assertThat(shell.speaker().isShown()).isFalse();
    }

    @Test
    void anyControlCanBeBroughtAndTurned(FxRobot robot) throws TimeoutException {
        await(() -> !model().busy().get());
        robot.push(KeyCode.F);
        double before = model().examples.get();
        robot.push(KeyCode.DIGIT2);
        robot.push(KeyCode.UP);
        assertThat(model().examples.get()).isGreaterThan(before);
        robot.push(KeyCode.DIGIT1);
        robot.push(KeyCode.UP);
        assertThat(model().lambda.get()).isPositive();
    }

    @Test
    void aStepOfAnotherLabBringsTheControlThatItsLabIsAbout(FxRobot robot) {
        LabState before = LabState.of("other", Map.of("lambda", "3", "examples", "60"), 1, 10);
        LabState same = LabState.of("other", Map.of("lambda", "3", "examples", "100"), 1, 10);
        LabState now = LabState.of("tiny", Map.of("lambda", "3", "examples", "60"), 1, 10);
        robot.interact(() -> {
            shell.show(new LabDocument(List.of(before, same, now)), null);
            shell.present(true);
        });
        robot.push(KeyCode.PAGE_DOWN);
        assertThat(controlBeside(robot)).as("what the step turns").contains("training examples");
        robot.push(KeyCode.PAGE_DOWN);
        assertThat(shell.place().get()).isEqualTo(new Place.InLab("tiny"));
        assertThat(controlBeside(robot)).contains("regularization");
    }

    private static List<String> controlBeside(FxRobot robot) {
        return robot.lookup(".presenter-control .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    private static Stage speakerStage() {
        return Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .filter(each -> each.getScene().getRoot() instanceof SpeakerView)
                .findFirst()
                .orElseThrow();
    }
}
