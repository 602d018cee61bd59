package justright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import justright.app.lesson.Lesson;
import justright.lab.Answer;
import justright.lab.GoalCheck;
import justright.lab.LabState;
import justright.lab.Result;
import justright.lab.goal.Comparison;
import justright.lab.goal.Goal;
import justright.lab.goal.GoalMeasure;
import justright.lab.goal.GoalPart;
import justright.lab.goal.GoalReading;
import justright.store.DocumentFile;
import justright.store.FileException;
import justright.store.LabDocument;
import justright.training.Series;
import justright.ui.control.HeldControl;
import justright.ui.control.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A student opens a lesson, reaches its goal and hands the result in; a teaching assistant opens that.
class LessonJourneyTest extends ShellJourney {

    private static final Goal GOAL = Goal.of(
            GoalPart.measured(GoalMeasure.TRAIN_ERROR, Comparison.BELOW, 0.4),
            GoalPart.measured(GoalMeasure.STEPS, Comparison.AT_LEAST, 100),
            GoalPart.knob("examples", Comparison.AT_MOST, 40));

    private static final LabState ASKED = LabState.of("tiny", Map.of("lambda", "0.5", "examples", "60"), 3, 0)
            .edit()
            .lock(List.of("lambda"))
            .goal(GOAL)
            .done();

    @TempDir
    private Path folder;

    @Start
    void start(Stage stage) {
        build(new Progress(Set.of(), Map.of(), (_, _) -> {}), List.of(new TinyLab(), new TinyLab("other")));
        show(stage, 1280, 800);
    }

    private Lesson lesson() {
        return Objects.requireNonNull(shell.lectern().lesson());
    }

    private Path lessonFile(LabState... states) throws FileException {
        Path file = folder.resolve("lesson.justright");
        DocumentFile.write(file, LabDocument.of(states));
        return file;
    }

    private void open(FxRobot robot, Path file) throws TimeoutException {
        robot.interact(() -> shell.documents().open(file));
        await(() -> shell.lectern().lesson() != null && desk.open().get() != null);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aGoalIsReachedHandedInAndChecked(FxRobot robot) throws TimeoutException, FileException {
        open(robot, lessonFile(ASKED));
        assertThat(robot.lookup(".goal-row").queryAll()).hasSize(3);
        Node questions = robot.lookup(node -> node instanceof Challenges).query();
        assertThat(questions.isVisible()).isFalse();

        robot.push(KeyCode.SPACE);
        await(() -> step() == 300);
        assertThat(lesson().met()).as("too many examples").isZero();
        robot.interact(() -> {
            assertThat(GoalCheck.read(GOAL, model())).isPresent();
            model().examples.set(40.0);
            assertThat(GoalCheck.read(GOAL, model()))
                    .as("the run of 60 examples is never held against the setting of 40")
                    .isEmpty();
        });
        await(() -> lesson().met() == 1);
        await(() -> notice().equals("goal.met.at"));
        Answer answer = lesson().answerOf(0).orElseThrow();
        assertThat(answer.step()).isBetween(100, 300);
        assertThat(answer.measured().get(2)).isEqualTo(40);

        await(() -> !model().busy().get());
        TextField name = robot.lookup(".hand-in .text-field").query();
        robot.clickOn(name);
        robot.write("Ada");
        Path result = folder.resolve("ada.justright");
        robot.interact(() -> shell.files().handIn(lesson(), Objects.requireNonNull(shell.page()), result));
        await(() -> Files.exists(result) && notice().equals("file.written"));
        assertThat(DocumentFile.read(result).document().states()).containsExactly(ASKED);

        robot.interact(() -> shell.go(new Place.InLab("other")));
        assertThat(shell.lectern().lesson()).isNull();
        open(robot, result);
        assertThat(lesson().isHandedIn()).isTrue();
        await(() -> says(robot, "bit for bit"));
        assertThat(step()).isEqualTo(answer.step());
        assertThat(model().examples.get()).isEqualTo(40);
        assertThat(Objects.requireNonNull(model().latest()).measures().get(Series.TRAIN_ERROR))
                .isEqualTo(answer.measured().getFirst());
        assertThat(says(robot, "Ada")).isTrue();
        assertThat(model().lambda.locked().get()).isTrue();
    }

    private static boolean says(FxRobot robot, String text) {
        return robot.lookup(
                        node -> node instanceof RichText rich && rich.plain().contains(text))
                .tryQuery()
                .isPresent();
    }

    @Test
    void aResultThatWasTamperedWithIsFoundOut(FxRobot robot) throws TimeoutException, FileException {
        open(robot, lessonFile(ASKED));
        robot.interact(() -> model().examples.set(40.0));
        robot.interact(() -> model().play());
        await(() -> lesson().met() == 1);
        LabDocument honest = lesson().document(true);
        Answer answer = lesson().answerOf(0).orElseThrow();
        Answer better = new Answer(
                0,
                answer.state(),
                true,
                answer.step(),
                List.of(
                        Math.nextDown(answer.measured().getFirst()),
                        answer.measured().get(1),
                        40.0),
                answer.when());
        Path file = folder.resolve("better.justright");
        DocumentFile.write(file, new LabDocument(honest.states(), new Result("Eve", 0, List.of(better))));
        open(robot, file);
        await(() -> says(robot, "other numbers"));
    }

    @Test
    void aLongRunIsComparedWhereItEndsNotOnTheWay(FxRobot robot) throws TimeoutException, FileException {
        LabState made = LabState.of("tiny", Map.of("lambda", "0.5", "examples", "40"), 3, 40_000);
        open(robot, lessonFile(ASKED));
        robot.interact(() -> model().restore(made));
        await(() -> step() == 40_000 && !model().busy().get());
        GoalReading reached = GoalCheck.read(GOAL, model()).orElseThrow();
        assertThat(reached.isMet()).isTrue();

        Answer answer = new Answer(0, made, true, reached.step(), reached.values(), Instant.EPOCH);
        Path file = folder.resolve("long.justright");
        DocumentFile.write(file, new LabDocument(List.of(ASKED), new Result("Ada", 0, List.of(answer))));
        open(robot, file);
        await(() -> step() == 40_000 && !model().busy().get());
        await(() -> !says(robot, "Replaying"));
        assertThat(says(robot, "bit for bit")).isTrue();
    }

    @Test
    void whatIsLockedStaysForEveryHand(FxRobot robot) throws TimeoutException, FileException {
        LabState locked = ASKED.edit().hide(List.of("examples")).done();
        open(robot, lessonFile(locked, ASKED.free()));
        await(() -> robot.lookup(node -> node instanceof HeldControl).queryAll().size() >= 2);
        List<Node> held =
                List.copyOf(robot.lookup(node -> node instanceof HeldControl).queryAll());
        assertThat(held.getFirst().lookup(".lock-sign").isVisible()).isTrue();
        assertThat(held.getFirst().lookup(".slider-row").isDisabled()).isTrue();
        assertThat(held.get(1).isVisible()).isFalse();

        robot.push(KeyCode.DIGIT1);
        robot.push(KeyCode.UP);
        robot.interact(() -> model().lambda.set(9.0));
        robot.interact(() -> model().examples.set(200.0));
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(model().lambda.get()).isEqualTo(0.5);
        assertThat(model().examples.get()).isEqualTo(60);
        robot.push(KeyCode.ESCAPE);
        assertThat(Objects.requireNonNull(shell.page()).beats().current().get())
                .as("one does not just leave")
                .isZero();

        robot.push(KeyCode.F);
        assertThat(robot.lookup(".presenter-control .lock-sign").query().isVisible())
                .isTrue();
        robot.push(KeyCode.ESCAPE);

        robot.push(KeyCode.PERIOD);
        await(() -> !model().lambda.locked().get());
        robot.interact(() -> model().lambda.set(9.0));
        assertThat(model().lambda.get()).isEqualTo(9);
        assertThat(held.get(1).isVisible()).isTrue();
    }

    @Test
    void whoComesBackFindsWhatWasReached(FxRobot robot) throws TimeoutException, FileException {
        Path file = lessonFile(ASKED);
        open(robot, file);
        robot.interact(() -> model().examples.set(40.0));
        robot.interact(() -> model().play());
        await(() -> lesson().met() == 1);
        LabDocument kept = Objects.requireNonNull(shell.lectern().underway());
        robot.push(KeyCode.H);
        open(robot, file);
        assertThat(lesson().met()).as("the same session").isEqualTo(1);
        LabState left = model().state();

        robot.interact(() -> shell.go(new Place.Home()));
        robot.interact(() -> shell.lectern().resume(kept, left, true));
        assertThat(lesson().met()).as("the next start").isEqualTo(1);
        assertThat(model().lambda.locked().get()).isTrue();
    }
}
