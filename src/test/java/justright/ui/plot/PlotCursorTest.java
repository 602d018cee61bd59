package justright.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import justright.ui.plot.curve.CurvePlot;
import justright.ui.theme.Fonts;
import justright.ui.theme.Palette;
import justright.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set in start
class PlotCursorTest {

    private final List<String> pressed = new ArrayList<>();
    private PlotCursor cursor;

    @Start
    void start(Stage stage) {
        Fonts.load();
        PlotCanvas canvas = new PlotCanvas(Palette.of(Theme.LIGHT));
        canvas.setPlot(CurvePlot.of(Axis.linear(-2, 2), Axis.linear(-1, 1)));
        cursor = new PlotCursor(canvas, (key, x, y) -> {
            pressed.add("%s %.2f %.2f".formatted(key, x, y));
            return key == KeyCode.ENTER;
        });
        stage.setScene(new Scene(new StackPane(canvas, cursor), 400, 300));
        stage.show();
        cursor.requestFocus();
    }

    @Test
    void beginsInTheMiddleAndMovesByAHundredthOrATenth(FxRobot robot) {
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.UP);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.SHIFT, KeyCode.LEFT);
        robot.push(KeyCode.ENTER);
        assertThat(pressed).contains("ENTER 0.00 0.00", "ENTER 0.04 0.02", "ENTER -0.36 0.02");
    }

    @Test
    void staysInsideTheFrame(FxRobot robot) {
        for (int i = 0; i < 12; i++) {
            robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        }
        robot.push(KeyCode.ENTER);
        assertThat(pressed).contains("ENTER 2.00 0.00");
    }
}
