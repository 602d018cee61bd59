package justright.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import justright.ui.Screen;
import justright.ui.life.Lifetime;
import justright.ui.text.Language;
import justright.ui.text.Words;
import justright.ui.theme.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What hands do to a slider and its value box.
@ExtendWith(ApplicationExtension.class)
class SettingSliderTest {

    private final SheetSettings settings = new SheetSettings();
    private final SimpleObjectProperty<Language> language = new SimpleObjectProperty<>(Language.ENGLISH);
    private final MovingSetting moving = new MovingSetting(new SimpleBooleanProperty(true));
    private final Lifetime life = new Lifetime();

    @Start
    void open(Stage stage) {
        Words words = new Words(language, "justright/ui/control/sheet", "justright/words/shared");
        VBox rows = new VBox(
                14,
                SettingControl.of(settings.lambda, moving, words, life),
                SettingControl.of(settings.penalty, moving, words, life),
                SettingControl.of(settings.examples, moving, words, life));
        stage.setScene(Screen.scene(rows, Theme.LIGHT, 320, 300));
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    @AfterEach
    void close() {
        life.close();
    }

    @Test
    void draggingTheThumbMovesTheValueAndLightsTheSetting(FxRobot robot) {
        Point2D thumb = centre(robot.lookup(".thumb").queryAll().iterator().next());
        robot.moveTo(thumb).press(MouseButton.PRIMARY).moveBy(40, 0);
        assertThat(settings.lambda.get()).isGreaterThan(1.5);
        assertThat(moving.id().get()).isEqualTo("lambda");
        assertThat(moving.light().get()).isEqualTo(1);
        robot.moveTo(new Point2D(2, thumb.getY()));
        assertThat(settings.lambda.get()).isZero();
        robot.release(MouseButton.PRIMARY);
        robot.sleep(900);
        assertThat(moving.id().get()).isEmpty();
    }

    @Test
    void aPressOnTheThumbsEdgeDoesNotMoveIt(FxRobot robot) {
        Point2D thumb = centre(robot.lookup(".thumb").queryAll().iterator().next());
        robot.clickOn(thumb.add(6, 0));
        assertThat(settings.lambda.get()).isEqualTo(1.0);
    }

    @Test
    void typedDecimalsTakeACommaToo(FxRobot robot) {
        type(robot, "0,25\n");
        assertThat(settings.lambda.get()).isEqualTo(0.25);
        assertThat(box(robot).getText()).isEqualTo("0.25");
    }

    @Test
    void enterHandsTheFocusToTheSlider(FxRobot robot) {
        Node track = robot.lookup(".slider-track").queryAll().iterator().next();
        type(robot, "2\n");
        assertThat(track.isFocused()).isTrue();
        robot.type(KeyCode.RIGHT);
        assertThat(settings.lambda.get()).isGreaterThan(2.0);
    }

    @Test
    void theFocusStaysWhereAValueMustBeMended(FxRobot robot) {
        type(robot, "99\n");
        assertThat(box(robot).isFocused()).isTrue();
        robot.type(KeyCode.ESCAPE).type(KeyCode.ESCAPE);
        assertThat(box(robot).isFocused()).isFalse();
    }

    @Test
    void whatIsOutOfRangeIsMarkedAndTheLastGoodValueStays(FxRobot robot) {
        type(robot, "99\n");
        assertThat(settings.lambda.get()).isEqualTo(1.0);
        Label message = robot.lookup(".field-message").queryAs(Label.class);
        assertThat(message.isVisible()).isTrue();
        assertThat(message.getText()).isEqualTo("Allowed: 0, 0.01 … 30");
        assertThat(box(robot).getPseudoClassStates())
                .anyMatch(state -> state.getPseudoClassName().equals("invalid"));

        robot.interact(() -> language.set(Language.KOREAN));
        assertThat(message.getText()).isEqualTo("허용 범위: 0, 0.01 … 30");

        robot.type(KeyCode.ESCAPE);
        assertThat(box(robot).getText()).isEqualTo("1.00");
        assertThat(message.isVisible()).isFalse();
    }

    @Test
    void unreadableTextIsMarkedWhenTheBoxIsLeft(FxRobot robot) {
        type(robot, "lots");
        robot.type(KeyCode.TAB);
        assertThat(settings.lambda.get()).isEqualTo(1.0);
        assertThat(box(robot).getText()).isEqualTo("lots");
        assertThat(robot.lookup(".field-message").queryAs(Label.class).isVisible())
                .isTrue();
    }

    @Test
    void keysStepJumpAndReset(FxRobot robot) {
        Node track = robot.lookup(".slider-track").queryAll().stream().toList().getLast();
        robot.interact(track::requestFocus);
        robot.type(KeyCode.RIGHT);
        assertThat(settings.examples.get()).isEqualTo(130);
        robot.press(KeyCode.SHIFT).type(KeyCode.UP).release(KeyCode.SHIFT);
        assertThat(settings.examples.get()).isEqualTo(230);
        robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        assertThat(settings.examples.get()).isEqualTo(229);
        robot.type(KeyCode.END);
        assertThat(settings.examples.get()).isEqualTo(400);
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(settings.examples.get()).isEqualTo(300);
        robot.type(KeyCode.HOME);
        assertThat(settings.examples.get()).isEqualTo(20);
        robot.type(KeyCode.D);
        assertThat(settings.examples.isStandard()).isTrue();
    }

    @Test
    void aDoubleClickOnSymbolOrTrackBringsTheDefaultBack(FxRobot robot) {
        robot.doubleClickOn(".symbol");
        assertThat(settings.lambda.get()).isEqualTo(0.1);
        robot.interact(() -> settings.lambda.set(5));
        Bounds track =
                bounds(robot.lookup(".slider-track").queryAll().iterator().next());
        robot.doubleClickOn(track.getMaxX() - 20, track.getMinY() + 10);
        assertThat(settings.lambda.get()).isEqualTo(0.1);
    }

    @Test
    void arrowsChooseASegment(FxRobot robot) {
        Segmented<?> segments = robot.lookup(".segmented").queryAs(Segmented.class);
        robot.interact(segments::requestFocus);
        robot.type(KeyCode.LEFT);
        assertThat(settings.penalty.get()).isEqualTo(SheetSettings.Penalty.L1);
        robot.type(KeyCode.HOME);
        assertThat(settings.penalty.get()).isEqualTo(SheetSettings.Penalty.NONE);
        robot.interact(() -> settings.penalty.reset());
        assertThat(segments.getValue()).isEqualTo(SheetSettings.Penalty.L2);
    }

    private void type(FxRobot robot, String text) {
        robot.doubleClickOn(box(robot)).write(text);
    }

    private static ValueBox box(FxRobot robot) {
        return (ValueBox) robot.lookup(".value-box").queryAll().iterator().next();
    }

    private static Bounds bounds(Node node) {
        return node.localToScreen(node.getBoundsInLocal());
    }

    private static Point2D centre(Node node) {
        Bounds bounds = bounds(node);
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }
}
