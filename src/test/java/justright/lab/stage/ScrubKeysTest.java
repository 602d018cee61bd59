package justright.lab.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import justright.ui.Screen;
import justright.ui.plot.PlotCanvas;
import justright.ui.theme.Palette;
import justright.ui.theme.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A run is looked through with keys as it is with the mouse.
class ScrubKeysTest {

    private static final int END = 300;

    private final AtomicInteger step = new AtomicInteger(100);
    private final AtomicInteger end = new AtomicInteger(END);
    private final AtomicInteger toggled = new AtomicInteger();

    @BeforeAll
    static void start() {
        Screen.start();
    }

    private PlotCanvas canvas() {
        return Screen.call(() -> {
            PlotCanvas canvas = new PlotCanvas(Palette.of(Theme.LIGHT));
            new ScrubKeys(step::get, end::get, step::set, toggled::incrementAndGet).listen(canvas);
            return canvas;
        });
    }

    private int after(KeyCode code, boolean shift) {
        PlotCanvas canvas = canvas();
        return Screen.call(() -> {
            canvas.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false));
            return step.get();
        });
    }

    @Test
    void canBeReached() {
        assertThat(canvas().isFocusTraversable()).isTrue();
    }

    @Test
    void arrowsGoOneStepOrTen() {
        assertThat(after(KeyCode.RIGHT, false)).isEqualTo(101);
        assertThat(after(KeyCode.LEFT, true)).isEqualTo(91);
    }

    @Test
    void pagesGoATenthAndEndsAreEnds() {
        assertThat(after(KeyCode.PAGE_UP, false)).isEqualTo(130);
        assertThat(after(KeyCode.HOME, false)).isZero();
        assertThat(after(KeyCode.LEFT, false)).as("no further").isZero();
        assertThat(after(KeyCode.END, false)).isEqualTo(END);
        assertThat(after(KeyCode.RIGHT, true)).as("no further").isEqualTo(END);
    }

    @Test
    void spacePlays() {
        after(KeyCode.SPACE, false);
        assertThat(toggled).hasValue(1);
    }

    @Test
    void beforeTheFirstStepThereIsNowhereToGo() {
        end.set(0);
        step.set(0);
        assertThat(after(KeyCode.RIGHT, false)).isZero();
    }
}
