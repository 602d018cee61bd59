package justright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import justright.ui.text.Language;
import justright.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Settings and about, by mouse and keyboard; larger type in a small window.
class SheetsJourneyTest extends ShellJourney {

    @Start
    void start(Stage stage) {
        build(
                new Progress(Set.of("tiny/sign"), Map.of("tiny", Set.of("sign", "other")), (_, _) -> {}),
                List.of(new TinyLab()));
        shell.go(new Place.Home());
        showZoomed(stage, 1024, 673);
    }

    @Test
    void everythingCanBeChosenInTheSettings(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.COMMA);
        robot.clickOn("Dark");
        assertThat(studio.theme().get()).isEqualTo(Theme.DARK);
        robot.clickOn("한국어");
        assertThat(studio.language().get()).isEqualTo(Language.KOREAN);
        assertThat(robot.lookup("움직임 줄이기").tryQuery()).as("in the new language").isPresent();
        robot.clickOn("English");
        robot.clickOn(robot.lookup(".help-sheet .switch").queryAs(CheckBox.class));
        assertThat(studio.reduceMotion().get()).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("Reduce motion").tryQuery()).isEmpty();
    }

    @Test
    void progressIsForgottenOnlyWhenAskedTwice(FxRobot robot) {
        assertThat(text(robot, ".progress-line")).contains("1 of 2 challenges");
        robot.push(KeyCode.SHORTCUT, KeyCode.COMMA);
        robot.clickOn("Reset progress…");
        robot.clickOn("Keep it");
        assertThat(desk.progress().tally().get().answered()).isEqualTo(1);
        robot.clickOn("Reset progress…");
        robot.clickOn("Forget all progress");
        assertThat(desk.progress().tally().get().isEmpty()).isTrue();
    }

    @Test
    void largerTypeMakesEverythingLargerAndKeepsTheBenchInReach(FxRobot robot) throws TimeoutException {
        robot.interact(() -> shell.go(new Place.InLab("tiny")));
        await(() -> !model().busy().get());
        Node title = robot.lookup(".lab-title").query();
        double before = onScreen(title).getHeight();
        robot.interact(() -> studio.fontSize().set(150));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(onScreen(title).getHeight()).isCloseTo(1.5 * before, org.assertj.core.data.Offset.offset(1.0));
        Bounds bench = onScreen(robot.lookup(".bench").query());
        assertThat(bench.getMaxX()).isLessThanOrEqualTo(1024 + 1);
        assertThat(bench.getMaxY()).isLessThanOrEqualTo(673 + 1);
        Bounds stage = onScreen(robot.lookup(".stage").query());
        assertThat(stage.getWidth()).as("pictures keep their room, and scroll").isGreaterThanOrEqualTo(1.5 * 600 - 1);
    }

    @Test
    void theProgramSaysWhatItIsAndWhomItOwes(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.I);
        assertThat(isSaid(robot, "Version ")).isTrue();
        assertThat(isSaid(robot, "10.24432/C5PC7J"))
                .as("the notice that is distributed")
                .isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(isSaid(robot, "Version ")).isFalse();
    }

    @Test
    void theNavigationAndAKeyLeadThere(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.COMMA);
        assertThat(robot.lookup("Folders").tryQuery()).isPresent();
        robot.push(KeyCode.ESCAPE);
        robot.clickOn(".nav-foot .icon-button");
        assertThat(robot.lookup("Folders").tryQuery()).isPresent();
    }

    private static Bounds onScreen(Node node) {
        return node.localToScene(node.getBoundsInLocal());
    }

    private static boolean isSaid(FxRobot robot, String words) {
        return robot.lookup(
                        node -> node instanceof Label label && label.getText().contains(words))
                .tryQuery()
                .isPresent();
    }

    private static String text(FxRobot robot, String style) {
        return robot.lookup(style).queryAs(Label.class).getText();
    }
}
