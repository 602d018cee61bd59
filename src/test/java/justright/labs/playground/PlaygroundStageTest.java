package justright.labs.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import justright.lab.LabContext;
import justright.lab.LabState;
import justright.lab.stage.NetworkBoard;
import justright.ui.control.MovingSetting;
import justright.ui.frame.FramePump;
import justright.ui.life.Lifetime;
import justright.ui.text.Language;
import justright.ui.text.Words;
import justright.ui.theme.Fonts;
import justright.ui.theme.Palette;
import justright.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/// What hands and keys do on the stage.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set in start
class PlaygroundStageTest {

    private final Lifetime life = new Lifetime();
    private PlaygroundModel model;

    @Start
    void start(Stage stage) {
        Fonts.load();
        Words words = new Words(
                new SimpleObjectProperty<>(Language.ENGLISH),
                "justright/labs/playground/text",
                "justright/words/shared");
        LabContext context = new LabContext(
                words,
                new SimpleObjectProperty<>(Palette.of(Theme.LIGHT)),
                new FramePump(),
                new MovingSetting(new SimpleBooleanProperty(true)),
                life);
        model = new PlaygroundModel(context);
        stage.setScene(new Scene(new PlaygroundView(model, context).stage(), 900, 760));
        stage.show();
    }

    @Stop
    void stop() {
        life.close();
        model.close();
    }

    private void settle() throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> !model.busy().get());
    }

    private List<LabState.Point> points() {
        return model.own().get().points();
    }

    @Test
    void pointsOfAnyClassAreSetAndTakenAwayByKeyboard(FxRobot robot) throws TimeoutException {
        Node cursor = robot.lookup(".points-pen").query();
        assertThat(cursor.isVisible()).isFalse();
        robot.interact(() -> {
            model.knobs().data.data.set(DataChoice.OWN);
            model.setPoints(Points.FEWEST, true);
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

    @Test
    void aWeightIsSetByKeyboardOnTheNetwork(FxRobot robot) throws TimeoutException {
        settle();
        NetworkBoard board = robot.lookup(node -> node instanceof NetworkBoard).queryAs(NetworkBoard.class);
        robot.interact(board::requestFocus);
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.PLUS);
        settle();

        assertThat(model.knobs().network.weights.get()).hasSize(1);
    }

    @Test
    void columnsOfThePlaneAreChosenUnderThePicture(FxRobot robot) throws TimeoutException {
        robot.interact(() -> model.knobs().data.data.set(DataChoice.IRIS));
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
        assertThat(model.moment().get().picture().scene()).isPresent();
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Integer> ofColumns(ComboBox<?> list) {
        return (ComboBox<Integer>) list;
    }
}
