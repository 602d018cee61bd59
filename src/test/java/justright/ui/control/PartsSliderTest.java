package justright.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import justright.ui.Screen;
import justright.ui.plot.Axis;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.curve.CurvePlot;
import justright.ui.theme.Palette;
import justright.ui.theme.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Both handles are reached and moved by keys, and let the focus go again.
@SuppressWarnings("NullAway.Init") // set before each
class PartsSliderTest {

    private final List<Double> firsts = new CopyOnWriteArrayList<>();
    private final List<Double> seconds = new CopyOnWriteArrayList<>();
    private Button after;
    private Stage stage;
    private Scene scene;

    @BeforeEach
    void show() {
        Screen.start();
        scene = Screen.call(() -> {
            PlotCanvas bar = new PlotCanvas(Palette.of(Theme.LIGHT));
            bar.setPlot(CurvePlot.of(Axis.linear(0, 1), Axis.linear(0, 1), List.of()));
            PartsSlider slider = new PartsSlider(bar, new SimpleStringProperty("ends"), (first, second) -> {
                firsts.add(first);
                seconds.add(second);
            });
            slider.show(0.6, 0.8);
            Button before = new Button("before");
            after = new Button("after");
            Scene made = new Scene(new VBox(before, slider, after), 400, 300);
            stage = new Stage();
            stage.setScene(made);
            stage.show(); // only in a window has a handle the focus
            before.requestFocus();
            return made;
        });
    }

    @AfterEach
    void hide() {
        Screen.call(() -> {
            stage.hide();
            return true;
        });
    }

    private Node press(KeyCode code) {
        return Screen.call(() -> {
            Node owner = Objects.requireNonNull(scene.getFocusOwner());
            owner.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
            return Objects.requireNonNull(scene.getFocusOwner());
        });
    }

    @Test
    void bothHandlesMoveByKeysAndTabLeadsOut() {
        assertThat(press(KeyCode.TAB).getStyleClass()).contains("low-thumb");
        press(KeyCode.RIGHT);
        assertThat(firsts.getLast()).isGreaterThan(0.6);
        assertThat(seconds.getLast()).isEqualTo(0.8);
        assertThat(press(KeyCode.TAB).getStyleClass()).contains("high-thumb");
        press(KeyCode.LEFT);
        assertThat(seconds.getLast()).isLessThan(0.8);
        assertThat(press(KeyCode.TAB)).isSameAs(after);
    }
}
