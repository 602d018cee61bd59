package justright.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import justright.ui.Screen;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class RunningBarTest {

    @BeforeAll
    static void start() {
        Screen.start();
    }

    @Test
    void showsOnlyWhatTakesTime() throws TimeoutException {
        RunningBar bar = Screen.call(RunningBar::new);
        boolean atOnce = Screen.call(() -> {
            bar.runningProperty().set(true);
            return bar.isVisible();
        });
        assertThat(atOnce).isFalse();
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, bar::isVisible);
        boolean after = Screen.call(() -> {
            bar.runningProperty().set(false);
            return bar.isVisible();
        });
        assertThat(after).isFalse();
    }

    @Test
    void isAsLongAsTheShareThatIsDone() {
        double width = Screen.call(() -> {
            RunningBar bar = new RunningBar();
            bar.resize(200, 3);
            bar.progressProperty().set(0.25);
            bar.layout();
            return bar.getChildrenUnmodifiable().getFirst().getLayoutBounds().getWidth();
        });
        assertThat(width).isEqualTo(50);
    }
}
