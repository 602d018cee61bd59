package justright.labs.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import justright.lab.LabState;
import justright.lab.stage.NetworkBoard;
import justright.lab.stage.RunCurves;
import justright.labs.StageJourney;
import justright.training.problem.OwnTable;
import justright.ui.plot.curve.CurvePlot;
import justright.ui.text.Language;
import justright.ui.text.Words;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// What hands and keys do on the stage.
class PlaygroundStageTest extends StageJourney<PlaygroundModel> {

    PlaygroundStageTest() {
        super("justright.labs.playground.text", PlaygroundModel::new, PlaygroundView::new);
    }

    @Start
    void start(Stage stage) {
        open(stage);
    }

    private List<LabState.Point> points() {
        return model().own().get().points();
    }

    @Test
    void pointsOfAnyClassAreSetAndTakenAwayByKeyboard(FxRobot robot) throws TimeoutException {
        Node cursor = robot.lookup(".points-pen").query();
        assertThat(cursor.isVisible()).isFalse();
        robot.interact(() -> {
            model().knobs().data.data.set(DataChoice.OWN);
            model().setPoints(Points.FEWEST, true);
        });
        settle();
        robot.interact(cursor::requestFocus);
        robot.push(KeyCode.DIGIT3);
        robot.push(KeyCode.ENTER);
        assertThat(points()).hasSize(Points.FEWEST.size() + 1);
        assertThat(points().getLast().label()).isEqualTo(2);
        robot.push(KeyCode.DELETE);
        assertThat(points()).hasSize(Points.FEWEST.size());
    }

    /// Many desktops move their windows by a drag with Alt.
    @Test
    void aPointIsTakenAwayByShift(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            model().knobs().data.data.set(DataChoice.OWN);
            model().setPoints(Points.FEWEST, true);
        });
        settle();
        Node plane = robot.lookup(".points-pen")
                .query()
                .getParent()
                .getChildrenUnmodifiable()
                .getFirst();
        robot.interact(() -> plane.fireEvent(pressed(150, 100, false)));
        assertThat(points()).hasSize(Points.FEWEST.size() + 1);
        settle();
        robot.interact(() -> plane.fireEvent(pressed(150, 100, true)));
        assertThat(points()).isEqualTo(Points.FEWEST);
    }

    @Test
    void theClassToPaintWithStaysChosenWhenItIsChosenAgain(FxRobot robot) throws TimeoutException {
        robot.interact(() -> model().knobs().data.data.set(DataChoice.OWN));
        settle();
        ToggleButton first = robot.lookup(".pen-class").queryAs(ToggleButton.class);
        assertThat(first.isSelected()).isTrue();
        robot.interact(first::fire);
        assertThat(first.isSelected()).isTrue();
    }

    private static MouseEvent pressed(double x, double y, boolean shift) {
        return new MouseEvent(
                MouseEvent.MOUSE_PRESSED,
                x,
                y,
                x,
                y,
                MouseButton.PRIMARY,
                1,
                shift,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                true,
                null);
    }

    @Test
    void aWeightIsSetByKeyboardOnTheNetwork(FxRobot robot) throws TimeoutException {
        settle();
        NetworkBoard board = robot.lookup(node -> node instanceof NetworkBoard).queryAs(NetworkBoard.class);
        robot.interact(board::requestFocus);
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.PLUS);
        settle();

        assertThat(model().knobs().network.weights.get()).hasSize(1);
    }

    /// Of ten digits nine are wrong while all units are alike: the axis must reach there.
    @Test
    void anErrorThatStaysHighIsOnTheAxis(FxRobot robot) throws TimeoutException {
        robot.interact(() -> model().restore(LabState.of(
                "playground", Map.of("data", "digits", "hidden", "2", "initialization", "zeros"), 3, 100)));
        settle();
        Words words = new Words(new SimpleObjectProperty<>(Language.ENGLISH), "justright/words/shared");
        var curves = Objects.requireNonNull(model().moment().get()).snapshot().curves();
        CurvePlot plot =
                new RunCurves(curves, List.of(), OptionalDouble.empty(), 100, List.of(), List.of()).errors(words);
        assertThat(plot.y().max()).isBetween(0.8, 1.0);
    }

    @Test
    void columnsOfThePlaneAreChosenUnderThePicture(FxRobot robot) throws TimeoutException {
        robot.interact(() -> model().knobs().data.data.set(DataChoice.IRIS));
        settle();
        List<ComboBox<Integer>> lists = robot.lookup(".combo-box").queryAllAs(ComboBox.class).stream()
                .map(PlaygroundStageTest::ofColumns)
                .toList();
        assertThat(lists).hasSize(2);
        robot.interact(() -> {
            lists.get(0).setValue(3);
            lists.get(1).setValue(4);
        });
        settle();
        assertThat(model().moment().get().picture().scene()).isPresent();
    }

    @Test
    void theListsNameTheTablesOwnPlaneAndExchangeItsColumns(FxRobot robot) throws TimeoutException {
        double[] cells = new double[40];
        for (int row = 0; row < 10; row++) {
            cells[4 * row] = row;
            cells[4 * row + 1] = row % 3;
            cells[4 * row + 2] = -row;
            cells[4 * row + 3] = row % 2;
        }
        OwnTable table = new OwnTable(
                "mine.csv", List.of("a", "b", "c", "y"), cells, 3, List.of("no", "yes"), new OwnTable.Plane(2, 0));
        robot.interact(() -> model().setTable(table));
        settle();
        List<ComboBox<Integer>> lists = robot.lookup(".combo-box").queryAllAs(ComboBox.class).stream()
                .map(PlaygroundStageTest::ofColumns)
                .toList();
        assertThat(lists).extracting(ComboBox::getValue).containsExactly(3, 1);
        robot.interact(() -> lists.getFirst().setValue(2));
        settle();
        assertThat(plane()).as("the other column stays").isEqualTo(new Plane(1, 0));
        robot.interact(() -> lists.getFirst().setValue(1));
        settle();
        assertThat(plane()).as("exchanged").isEqualTo(new Plane(0, 1));
        assertThat(lists).extracting(ComboBox::getValue).containsExactly(1, 2);
    }

    private Plane plane() {
        return java.util.Objects.requireNonNull(model().moment().get())
                .picture()
                .scene()
                .orElseThrow()
                .plane();
    }

    @Test
    void heightsArePaintedByKeyboard(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            model().knobs().data.data.set(DataChoice.OWN);
            model().setPoints(Points.FEWEST, true);
            model().knobs().data.painted.set(Painted.HEIGHTS);
        });
        settle();
        Node cursor = robot.lookup(".points-pen").query();
        robot.interact(cursor::requestFocus);
        robot.push(KeyCode.DIGIT4);
        robot.push(KeyCode.ENTER);
        assertThat(points().getLast().label()).isEqualTo(Heights.nearest(0.5));
        robot.push(KeyCode.DIGIT8);
        robot.push(KeyCode.C);
        robot.push(KeyCode.ENTER);
        assertThat(points().getLast().label()).isEqualTo(Heights.nearest(1));
        settle();
        assertThat(java.util.Objects.requireNonNull(model().moment().get())
                        .snapshot()
                        .frame()
                        .task()
                        .isRegression())
                .isTrue();
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Integer> ofColumns(ComboBox<?> list) {
        return (ComboBox<Integer>) list;
    }
}
