package justright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import justright.lab.Lab;
import justright.lab.LabModel;
import justright.lab.LabState;
import justright.lab.PlaygroundDraft;
import justright.lab.stage.PlaygroundButton;
import justright.labs.Labs;
import justright.store.LabDocument;
import justright.ui.life.Lifetime;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;
import justright.ui.theme.Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/// From a lab to the playground and back.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set in start
class PlaygroundVisitTest {

    private static final Set<String> LABS = Set.of("l2-l1", "search", PlaygroundDraft.LAB);

    private final Studio studio = new Studio();
    private final Lifetime life = new Lifetime();
    private Desk desk;
    private ShellView shell;

    @Start
    void start(Stage stage) {
        Fonts.load();
        List<Lab<?>> labs = Labs.all().stream()
                .<Lab<?>>map(lab -> lab)
                .filter(lab -> LABS.contains(lab.descriptor().id()))
                .toList();
        desk = new Desk(studio, labs, new Progress(Set.of(), Map.of(), (_, _) -> {}));
        shell = new ShellView(studio, desk);
        Scene scene = new Scene(shell, 1300, 900);
        SceneLook.follow(scene, studio, life);
        Keys.listen(scene, shell);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    @Stop
    void stop() {
        shell.close();
        life.close();
    }

    private LabModel model() {
        return Objects.requireNonNull(desk.open().get()).model();
    }

    private String value(String setting) {
        return model().setting(setting).orElseThrow().encode();
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
    }

    @Test
    void theStateGoesThereAndTheLabKeepsIt(FxRobot robot) throws TimeoutException {
        LabState left = LabState.of("l2-l1", Map.of("lambda", "1", "data", "circle", "examples", "60"), 5, 40);
        robot.interact(() -> shell.show(LabDocument.of(left), null));
        await(() -> model().run().orElseThrow().status().getValue().step() == 40);

        robot.push(KeyCode.SHORTCUT, KeyCode.P);
        await(() -> shell.place().get().equals(new Place.InLab(PlaygroundDraft.LAB)));
        await(() -> model().run().orElseThrow().status().getValue().step() == 40);
        assertThat(value("lambda")).isEqualTo("1");
        assertThat(value("data")).isEqualTo("circle");
        assertThat(value("hidden")).isEqualTo("20 8");
        assertThat(model().state().seed()).isEqualTo(5);
        assertThat(studio.notices().get()).isEqualTo(Phrase.of("playground.opened"));

        robot.push(KeyCode.SHORTCUT, KeyCode.P);
        assertThat(shell.place().get()).isEqualTo(new Place.InLab(PlaygroundDraft.LAB));
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(value("data")).isEqualTo("spirals");

        robot.interact(() -> shell.go(new Place.InLab("l2-l1")));
        await(() -> model().run().orElseThrow().status().getValue().step() == 40);
        assertThat(model().state().settings()).containsAllEntriesOf(left.settings());
    }

    @Test
    void theTrialPointedOutOpens(FxRobot robot) throws TimeoutException {
        robot.interact(() -> shell.show(LabDocument.of(LabState.of("search", Map.of("updates", "20"), 1, 16)), null));
        await(() -> robot.lookup(".table-row-cell").queryAll().stream()
                        .filter(row -> !row.getPseudoClassStates().toString().contains("empty"))
                        .count()
                >= 8);
        robot.interact(() -> {
            TableView<?> table = robot.lookup(".number-table").queryAs(TableView.class);
            table.getSelectionModel().select(3);
        });
        String rate = rateOfSelected(robot);
        robot.interact(() -> button(robot).fire());
        await(() -> shell.place().get().equals(new Place.InLab(PlaygroundDraft.LAB)));
        double carried = Double.parseDouble(value("learning-rate"));
        assertThat(Numbers.significant(carried, 2)).isEqualTo(rate);
        assertThat(value("updates")).isEqualTo("20");
    }

    private static Button button(FxRobot robot) {
        return robot.lookup((Node node) -> node instanceof PlaygroundButton).queryAs(Button.class);
    }

    /// As the table writes it.
    private static String rateOfSelected(FxRobot robot) {
        TableView<?> table = robot.lookup(".number-table").queryAs(TableView.class);
        var row = robot.lookup((Node node) -> node instanceof TableRow<?> each
                        && each.getIndex() == table.getSelectionModel().getSelectedIndex())
                .queryAs(TableRow.class);
        return robot.from(row)
                .lookup((Node node) -> node instanceof TableCell<?, ?> cell
                        && "x".equals(cell.getTableColumn().getId()))
                .queryAs(TableCell.class)
                .getText();
    }
}
