package justright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
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
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// From a lab to the playground and back.
class PlaygroundVisitTest extends ShellJourney {

    private static final Set<String> LABS = Set.of("l2-l1", "search", PlaygroundDraft.LAB);

    @Start
    void start(Stage stage) {
        List<Lab<?>> labs = Labs.all().stream()
                .<Lab<?>>map(lab -> lab)
                .filter(lab -> LABS.contains(lab.descriptor().id()))
                .toList();
        build(new Progress(Set.of(), Map.of(), (_, _) -> {}), labs);
        show(stage, 1300, 900);
    }

    private LabModel lab() {
        return Objects.requireNonNull(desk.open().get()).model();
    }

    private String value(String setting) {
        return lab().setting(setting).orElseThrow().encode();
    }

    @Test
    void theStateGoesThereAndTheLabKeepsIt(FxRobot robot) throws TimeoutException {
        LabState left = LabState.of("l2-l1", Map.of("lambda", "1", "data", "circle", "examples", "60"), 5, 40);
        robot.interact(() -> shell.show(LabDocument.of(left), null));
        await(() -> lab().run().orElseThrow().status().getValue().step() == 40);

        robot.push(KeyCode.SHORTCUT, KeyCode.P);
        await(() -> shell.place().get().equals(new Place.InLab(PlaygroundDraft.LAB)));
        await(() -> lab().run().orElseThrow().status().getValue().step() == 40);
        assertThat(value("lambda")).isEqualTo("1");
        assertThat(value("data")).isEqualTo("circle");
        assertThat(value("hidden")).isEqualTo("20 8");
        assertThat(lab().state().seed()).isEqualTo(5);
        assertThat(studio.notices().get()).isEqualTo(Phrase.of("playground.opened"));

        robot.push(KeyCode.SHORTCUT, KeyCode.P);
        assertThat(shell.place().get()).isEqualTo(new Place.InLab(PlaygroundDraft.LAB));
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(value("data")).isEqualTo("spirals");

        robot.interact(() -> shell.go(new Place.InLab("l2-l1")));
        await(() -> lab().run().orElseThrow().status().getValue().step() == 40);
        assertThat(lab().state().settings()).containsAllEntriesOf(left.settings());
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
