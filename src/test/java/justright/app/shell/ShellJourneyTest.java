package justright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import justright.training.TrainingState;
import justright.ui.control.PinButton;
import justright.ui.text.Language;
import justright.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// A first visit with mouse and keyboard: home, a lab, play, pin, look back, switch theme and language, predict.
class ShellJourneyTest extends ShellJourney {

    @Start
    void start(Stage stage) {
        build(new Progress(Set.of(), Map.of("tiny", Set.of("sign")), (_, _) -> {}), List.of(new TinyLab()));
        shell.go(new Place.Home());
        show(stage, 1000, 900);
    }

    @Test
    void aFirstVisit(FxRobot robot) throws TimeoutException {
        robot.clickOn("Tiny lab");
        await(() -> desk.open().get() != null && step() == 300);

        robot.push(KeyCode.P);
        await(() -> model().pins().size() == 1);

        robot.push(KeyCode.LEFT);
        await(() -> step() == 299);
        assertThat(model().status().getValue().furthest()).isEqualTo(300);

        robot.push(KeyCode.SHIFT, KeyCode.LEFT);
        await(() -> step() == 289);

        robot.push(KeyCode.DIGIT1);
        robot.push(KeyCode.SPACE);
        await(() -> model().status().getValue().state() instanceof TrainingState.Finished);

        robot.push(KeyCode.T);
        assertThat(studio.theme().get()).isEqualTo(Theme.DARK);
        robot.push(KeyCode.L);
        assertThat(studio.language().get()).isEqualTo(Language.KOREAN);
        assertThat(robot.lookup("작은 실습").tryQuery()).isPresent();
        robot.push(KeyCode.L);

        robot.push(KeyCode.PERIOD);
        await(() -> model().lambda.get() == 1.0);
        robot.push(KeyCode.ESCAPE);

        robot.push(KeyCode.SHIFT, KeyCode.R);
        await(() -> model().seed() == 2 && step() > 0);

        robot.push(KeyCode.H);
        await(() -> desk.open().get() == null);
    }

    @Test
    void aSliderThatWasTurnedLeavesSpaceToTheRun(FxRobot robot) throws TimeoutException {
        robot.interact(() -> shell.go(new Place.InLab("tiny")));
        await(() -> step() == 300);
        Node slider = robot.lookup(
                        node -> node.getAccessibleRole() == AccessibleRole.SLIDER && node.isFocusTraversable())
                .query();
        robot.clickOn(slider);
        assertThat(slider.isFocused()).isTrue();
        assertThat(model().lambda.get()).isPositive();
        await(() -> step() > 300 && model().status().getValue().state() instanceof TrainingState.Finished);

        int end = step();
        robot.interact(() -> model().advance(-10));
        await(() -> step() == end - 10);
        robot.push(KeyCode.SPACE);
        await(() -> step() == end);

        double turned = model().lambda.get();
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        await(() -> model().lambda.get() == 0);
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        await(() -> model().lambda.get() == turned);
    }

    @Test
    void aLabIsPresentedWithAClicker(FxRobot robot) throws TimeoutException {
        robot.interact(() -> shell.go(new Place.InLab("tiny")));
        await(() -> step() == 300);
        Node navigation = robot.lookup(".nav").query();

        robot.push(KeyCode.F);
        LabPage page = Objects.requireNonNull(shell.page());
        assertThat(page.presenter()).isPresent();
        assertThat(studio.look().getValue()).isEqualTo(Theme.PROJECTOR);
        assertThat(navigation.getScene()).isNull();
        assertThat(robot.lookup(".bench").tryQuery()).isEmpty();

        robot.push(KeyCode.PAGE_DOWN);
        assertThat(page.beats().current().get()).isZero();
        robot.push(KeyCode.PAGE_UP);
        assertThat(page.beats().current().get()).isZero();
        Node dark = robot.lookup(".presenter-blank").query();
        robot.push(KeyCode.PERIOD);
        assertThat(dark.isVisible()).isTrue();
        robot.push(KeyCode.B);
        assertThat(dark.isVisible()).isFalse();

        robot.push(KeyCode.ESCAPE);
        assertThat(page.presenter()).isEmpty();
        assertThat(studio.look().getValue()).isEqualTo(Theme.LIGHT);
        assertThat(navigation.getScene()).isNotNull();
        assertThat(robot.lookup(".bench").tryQuery()).isPresent();
    }

    @Test
    void aLabIsFoundByAFewLetters(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.SHORTCUT, KeyCode.K);
        robot.write("tin");
        assertThat(desk.open().get()).isNull();
        robot.push(KeyCode.ENTER);
        await(() -> desk.open().get() != null);
        robot.push(KeyCode.SHORTCUT, KeyCode.K);
        robot.push(KeyCode.ESCAPE);
        assertThat(shell.sheets().finder().isShown()).isFalse();
    }

    @Test
    void aShortcutOfTheWindowWorksWhileAValueIsTyped(FxRobot robot) throws TimeoutException {
        robot.interact(() -> shell.go(new Place.InLab("tiny")));
        await(() -> step() == 300);
        TextField value = robot.lookup(".bench .text-field").query();
        robot.doubleClickOn(value);
        robot.push(KeyCode.SHORTCUT, KeyCode.A);
        robot.write("3");
        robot.push(KeyCode.SHORTCUT, KeyCode.K);
        assertThat(shell.sheets().finder().isShown()).isTrue();
        assertThat(model().lambda.get()).as("what was typed counts").isEqualTo(3);
    }

    @Test
    void aPinnedRunIsListedAndLetGo(FxRobot robot) throws TimeoutException {
        robot.interact(() -> shell.go(new Place.InLab("tiny")));
        await(() -> step() == 300);
        PinButton button = robot.lookup(node -> node instanceof PinButton).query();
        robot.clickOn(button);
        await(() -> model().pins().size() == 1);
        assertThat(button.getText()).isEqualTo("Pinned");

        robot.interact(() -> model().lambda.set(3.0));
        await(() -> step() > 300);
        assertThat(button.getText()).as("another run, the pin stays").isEqualTo("Pinned");

        robot.clickOn(button);
        Node unpin = robot.lookup(
                        node -> node instanceof Label label && label.getText().startsWith("Unpin λ"))
                .query();
        robot.clickOn(unpin);
        await(() -> model().pins().isEmpty());
        assertThat(button.getText()).isEqualTo("Pin");
    }

    @Test
    void aPredictionIsCheckedByTheRun(FxRobot robot) throws TimeoutException {
        robot.interact(() -> shell.go(new Place.InLab("tiny")));
        robot.clickOn("Over half");
        robot.clickOn("Run to check");
        await(() -> desk.progress().isAnswered("tiny", "sign"));
        assertThat(robot.lookup(".challenge-answer").tryQuery()).isPresent();
    }

    @Test
    void aControlMovedOnTheWayLeavesTheQuestionOpen(FxRobot robot) throws TimeoutException {
        robot.interact(() -> shell.go(new Place.InLab("tiny")));
        robot.clickOn("Over half");
        robot.interact(() -> {
            robot.lookup("Run to check").queryButton().fire();
            model().lambda.set(3.0);
        });
        assertThat(robot.lookup("Run to check").queryButton().isDisabled()).isFalse();
        assertThat(robot.lookup(".challenge .note").query().isVisible()).isTrue();
        await(() -> step() == 300);
        assertThat(desk.progress().isAnswered("tiny", "sign")).isFalse();
    }

    @Test
    void movingAKnobOfAFinishedRunGoesOnTraining(FxRobot robot) throws TimeoutException {
        robot.interact(() -> shell.go(new Place.InLab("tiny")));
        await(() -> step() == 300);
        robot.interact(() -> model().lambda.set(3.0));
        await(() -> step() > 300);
        assertThat(model().state().changes()).isNotEmpty();
    }
}
