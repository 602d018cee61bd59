package justright.lab.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import justright.engine.network.Activations;
import justright.lab.LabContext;
import justright.ui.Screen;
import justright.ui.control.MovingSetting;
import justright.ui.frame.FramePump;
import justright.ui.life.Lifetime;
import justright.ui.plot.PicturedNetworks;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.network.NetworkDiagram;
import justright.ui.plot.network.NetworkLayout;
import justright.ui.plot.network.PointedNetwork;
import justright.ui.plot.network.Spot;
import justright.ui.text.Language;
import justright.ui.text.Words;
import justright.ui.theme.Palette;
import justright.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What hands do to a network.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set in start
class NetworkBoardTest {

    private final List<String> deeds = new ArrayList<>();
    private NetworkBoard board;

    static LabContext context(Theme theme, Language language) {
        return new LabContext(
                new Words(new SimpleObjectProperty<>(language), "justright/words/shared"),
                new SimpleObjectProperty<>(Palette.of(theme)),
                new FramePump(),
                new MovingSetting(new SimpleBooleanProperty()),
                new Lifetime());
    }

    @Start
    void start(Stage stage) {
        board = new NetworkBoard(context(Theme.LIGHT, Language.ENGLISH), new WritingHand(deeds));
        board.show(PicturedNetworks.of(Activations.TANH, List.of(0, 1), 3, 2));
        stage.setScene(Screen.scene(board, Theme.LIGHT, 616, 320));
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    private NetworkLayout layout() {
        return Screen.call(() -> shown().diagram().layout(canvas().sheet()));
    }

    private PlotCanvas canvas() {
        return (PlotCanvas) board.lookup(".plot-canvas");
    }

    private PointedNetwork shown() {
        return (PointedNetwork) Objects.requireNonNull(canvas().plotProperty().get());
    }

    private Point2D unit(int layer, int unit) {
        NetworkLayout layout = layout();
        return Screen.call(() -> canvas().localToScreen(layout.x(layer), layout.y(layer, unit)));
    }

    /// A place on the way of an edge that leads straight on.
    private Point2D between(Point2D from, Point2D to) {
        return from.midpoint(to);
    }

    @Test
    void anEdgeIsDraggedAndLetGo(FxRobot robot) {
        double before = shown().diagram().weights().get(2).get(0, 1);
        Point2D middle = between(unit(2, 1), unit(3, 0));
        robot.moveTo(middle);
        assertThat(board.hoveredProperty().get()).isEqualTo(new Spot.AtEdge(3, 0, 1));
        assertThat(shown().lines()).hasSize(2);
        robot.press(MouseButton.PRIMARY).moveBy(0, -30).release(MouseButton.PRIMARY);
        double after = Math.rint((before + 0.6) * 100) / 100;
        assertThat(deeds).last().isEqualTo("weight 3 0 1 " + after + " true");
        assertThat(deeds).contains("weight 3 0 1 " + after + " false");
        assertThat(board.selectedProperty().get()).isEqualTo(new Spot.AtEdge(3, 0, 1));
    }

    @Test
    void anEdgeThatIsGoneInMidDragIsLetGo(FxRobot robot) {
        robot.moveTo(between(unit(2, 1), unit(3, 0))).press(MouseButton.PRIMARY).moveBy(0, -10);
        int before = deeds.size();
        assertThat(before).isPositive();
        robot.interact(() -> board.show(PicturedNetworks.of(Activations.TANH, List.of(0, 1), 3)));
        robot.moveBy(0, -20).release(MouseButton.PRIMARY);
        assertThat(deeds).hasSize(before);
    }

    @Test
    void whatKeysActUponIsMarkedOnlyWhileTheyDo(FxRobot robot) {
        Button elsewhere = new Button("elsewhere");
        robot.interact(() -> board.getScene().setRoot(new VBox(board, elsewhere)));
        robot.clickOn(between(unit(2, 1), unit(3, 0)), MouseButton.PRIMARY).moveTo(elsewhere);
        assertThat(shown().selected()).isEqualTo(new Spot.AtEdge(3, 0, 1));
        robot.clickOn(elsewhere);
        assertThat(shown().selected()).isNull();
        assertThat(shown().lines()).isEmpty();
        robot.interact(board::requestFocus);
        assertThat(shown().selected()).isEqualTo(new Spot.AtEdge(3, 0, 1));
    }

    @Test
    void aClickOnAnEdgeOnlySelectsIt(FxRobot robot) {
        robot.clickOn(between(unit(2, 1), unit(3, 0)), MouseButton.PRIMARY);
        assertThat(deeds).isEmpty();
        assertThat(board.getAccessibleText()).startsWith("Weight from layer 2, unit 2 to");
    }

    @Test
    void inAScrollPaneKeysActOnWhatWasPressed(FxRobot robot) {
        robot.interact(() -> {
            ScrollPane pane = new ScrollPane();
            board.getScene().setRoot(pane);
            board.setPrefSize(600, 300);
            pane.setContent(board);
            pane.layout();
        });
        robot.clickOn(unit(1, 0), MouseButton.PRIMARY).type(KeyCode.DOWN).type(KeyCode.PLUS);
        assertThat(board.isFocused()).isTrue();
        assertThat(board.selectedProperty().get()).isEqualTo(new Spot.AtUnit(1, 1));
        assertThat(deeds).last().asString().startsWith("bias 1 1 ");
    }

    @Test
    void aFeatureIsPressed(FxRobot robot) {
        robot.clickOn(unit(0, 4), MouseButton.PRIMARY);
        assertThat(deeds).containsExactly("press 0 4");
    }

    @Test
    void keysWalkAndChange(FxRobot robot) {
        robot.interact(board::requestFocus);
        assertThat(board.selectedProperty().get()).isEqualTo(new Spot.AtUnit(1, 0));
        robot.type(KeyCode.DOWN).type(KeyCode.PLUS);
        robot.type(KeyCode.LEFT).type(KeyCode.MINUS);
        Spot.AtEdge edge =
                (Spot.AtEdge) Objects.requireNonNull(board.selectedProperty().get());
        assertThat(deeds).hasSize(2);
        assertThat(deeds.getFirst()).startsWith("bias 1 1 ").endsWith(" true");
        assertThat(deeds.getLast()).startsWith("weight 1 1 " + edge.from() + " ");
        robot.push(KeyCode.ALT, KeyCode.PLUS)
                .type(KeyCode.DELETE)
                .type(KeyCode.LEFT)
                .type(KeyCode.ENTER);
        assertThat(deeds).hasSize(5);
        assertThat(deeds.get(3)).isEqualTo("weight 1 1 " + edge.from() + " 0.0 true");
        assertThat(deeds.get(4)).isEqualTo("press 0 " + edge.from());
        robot.type(KeyCode.ESCAPE);
        assertThat(board.selectedProperty().get()).isNull();
        assertThat(board.getAccessibleText()).startsWith("Network: 2 inputs, hidden layers of 3, 2 units");
    }

    @Test
    void buttonsAskForUnitsAndLayersWithinTheirLimits(FxRobot robot) {
        board.setLimits(2, 3);
        robot.interact(board::layout);
        robot.clickOn(button("Add a unit to layer 2")).clickOn(button("Remove a unit from layer 1"));
        robot.clickOn(button("Remove the last hidden layer"));
        assertThat(deeds).containsExactly("units 2 1", "units 1 -1", "layers -1");
        assertThat(button("Add a unit to layer 1").isDisabled()).isTrue();
        assertThat(button("Add a hidden layer").isDisabled()).isTrue();
    }

    private Button button(String name) {
        return board.lookupAll(".layer-button").stream()
                .filter(node -> name.equals(node.getAccessibleText()))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsSelectedComesIntoViewAndGoesWithItsLayer(FxRobot robot) {
        robot.interact(() -> {
            board.show(PicturedNetworks.of(Activations.TANH, List.of(0, 1), 64, 2));
            board.layout();
            board.select(new Spot.AtUnit(1, 50));
        });
        assertThat(layout().shows(1, 50)).isTrue();
        int first = layout().first(1);
        robot.interact(() -> board.page(new Spot.AtMore(1, false)));
        assertThat(layout().first(1)).isLessThan(first);
        robot.interact(() -> board.show(PicturedNetworks.of(Activations.TANH, List.of(0, 1), 4)));
        assertThat(board.selectedProperty().get()).isNull();
    }

    @Test
    void buttonsDoNotOverlapInTheLargestNetwork(FxRobot robot) {
        NetworkDiagram largest = PicturedNetworks.of(Activations.TANH, List.of(0), 64, 64, 64, 64, 64, 64, 64, 64);
        robot.interact(() -> {
            board.show(largest);
            board.layout();
        });
        List<Bounds> bounds = board.lookupAll(".layer-button").stream()
                .filter(Node::isVisible)
                .map(node -> node.localToScene(node.getBoundsInLocal()))
                .toList();
        assertThat(bounds).hasSize(18);
        for (int i = 0; i < bounds.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(bounds.get(i).intersects(bounds.get(j))).isFalse();
            }
        }
    }

    /// Writes down what is done.
    record WritingHand(List<String> deeds) implements NetworkHand {

        @Override
        public void weight(Spot.AtEdge edge, double value, boolean done) {
            deeds.add("weight " + edge.layer() + " " + edge.to() + " " + edge.from() + " " + value + " " + done);
        }

        @Override
        public void bias(Spot.AtBias bias, double value, boolean done) {
            deeds.add("bias " + bias.layer() + " " + bias.unit() + " " + value + " " + done);
        }

        @Override
        public void units(int layer, int more) {
            deeds.add("units " + layer + " " + more);
        }

        @Override
        public void layers(int more) {
            deeds.add("layers " + more);
        }

        @Override
        public void press(Spot.AtUnit unit) {
            deeds.add("press " + unit.layer() + " " + unit.unit());
        }
    }
}
