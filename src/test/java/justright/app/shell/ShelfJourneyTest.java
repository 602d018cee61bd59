package justright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import justright.lab.shelf.RunShelf;
import justright.training.Series;
import justright.ui.text.Language;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// The shelf as a user meets it: two runs, the shelf, one brought back and taken back again, both side by side.
class ShelfJourneyTest extends ShellJourney {

    @Start
    void start(Stage stage) {
        build(new Progress(Set.of(), Map.of("tiny", Set.of()), (_, _) -> {}), List.of(new TinyLab()));
        shell.go(new Place.InLab("tiny"));
        show(stage, 1024, 700);
    }

    private RunShelf shelf() {
        return desk.shelf("tiny");
    }

    private void makeTwoRuns(FxRobot robot) throws TimeoutException {
        await(() -> model().status().getValue().step() == 300);
        robot.interact(() -> {
            model().lambda.set(10);
            model().replay();
            model().runToEnd();
        });
        await(() -> shelf().runs().size() == 2
                && shelf().runs().getLast().outcome().steps() == 300
                && !model().busy().get());
    }

    @Test
    void aRunIsBroughtBackAndTakenBackAgain(FxRobot robot) throws TimeoutException {
        makeTwoRuns(robot);
        double measured = shelf().runs().getFirst().outcome().measures().get(Series.COST);
        robot.push(KeyCode.V);
        assertThat(robot.lookup(".shelf-row").queryAll()).hasSize(2);
        assertThat(robot.lookup(".bench-controls").tryQuery()).isEmpty();
        assertThat(robot.lookup("λ 0 → 10").tryQuery()).isPresent();

        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        await(() -> model().lambda.get() == 0 && !model().busy().get());
        assertThat(Objects.requireNonNull(model().latest()).measures().get(Series.COST))
                .isEqualTo(measured);
        assertThat(shelf().runs()).hasSize(2);
        assertThat(shelf().onScreen().get()).isEqualTo(1);
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        await(() -> model().lambda.get() == 10);

        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup(".shelf-row").tryQuery()).isEmpty();
        assertThat(robot.lookup(".bench-controls").tryQuery()).isPresent();
    }

    @Test
    void aRunIsRenamedPinnedRepeatedAndTakenOff(FxRobot robot) throws TimeoutException {
        makeTwoRuns(robot);
        robot.push(KeyCode.V);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.F2);
        robot.write("mine");
        robot.push(KeyCode.ENTER);
        assertThat(shelf().runs().getFirst().title()).isEqualTo("mine");

        Node row = robot.lookup(".shelf-row").nth(1).query();
        Button pin = button(robot, row, "Keep as a ghost on the plots, or let it go");
        robot.interact(pin::fire);
        await(() -> model().pins().size() == 1);
        assertThat(model().pins().getFirst().values()).containsEntry("lambda", "0");
        robot.interact(pin::fire);
        assertThat(model().pins()).isEmpty();

        robot.interact(() ->
                button(robot, row, "Repeat this run over 5 seeds, or stop that").fire());
        await(() -> shelf().runs().getFirst().spread() != null);
        var spread = Objects.requireNonNull(shelf().runs().getFirst().spread());
        assertThat(spread.settings().getFirst().judged().getFirst().spread().values())
                .hasSize(5)
                .first()
                .isEqualTo(
                        shelf().runs().getFirst().outcome().scores().getFirst().value());

        robot.interact(row::requestFocus);
        robot.push(KeyCode.DELETE);
        assertThat(shelf().runs()).hasSize(1);
    }

    private static Button button(FxRobot robot, Node row, String name) {
        return robot.from(row)
                .lookup((Node node) ->
                        node instanceof Button button && button.getText().equals(name))
                .queryAs(Button.class);
    }

    @Test
    void twoRunsAreLookedAtSideBySide(FxRobot robot) throws TimeoutException {
        makeTwoRuns(robot);
        robot.push(KeyCode.V);
        robot.clickOn("A and B side by side");
        assertThat(shell.comparison().isShown()).isTrue();
        await(() -> !shell.comparison().isBusy());
        assertThat(robot.lookup(".pair-side").queryAll()).hasSize(2);
        assertThat(robot.lookup(".count-now").queryAllAs(Label.class))
                .anyMatch(label -> label.isVisible() && label.getText().equals("300"));

        int step = model().status().getValue().step();
        robot.push(KeyCode.HOME);
        robot.push(KeyCode.RIGHT);
        await(() ->
                robot.lookup(".pair .count-now").queryAs(Label.class).getText().equals("1"));
        assertThat(model().status().getValue().step())
                .as("the lab beneath stays as it is")
                .isEqualTo(step);
        robot.push(KeyCode.L);
        assertThat(studio.language().get()).isEqualTo(Language.KOREAN);
        assertThat(robot.lookup("A와 B를 같은 단계로").tryQuery()).isPresent();
        robot.push(KeyCode.M);
        await(() -> shelf().runs().stream().allMatch(run -> run.spread() != null));

        robot.push(KeyCode.ESCAPE);
        assertThat(shell.comparison().isShown()).isFalse();
        assertThat(robot.lookup(".pair-side").tryQuery()).isEmpty();
        assertThat(robot.lookup(".shelf-row").queryAll()).hasSize(2);
    }
}
