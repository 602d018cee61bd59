package justright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import justright.store.Preferences;
import org.junit.jupiter.api.Test;

class WindowPlaceTest {

    private static final Rectangle2D SCREEN = new Rectangle2D(0, 0, 1440, 900);
    private static final Rectangle2D SECOND = new Rectangle2D(1440, 0, 1920, 1080);

    private static Preferences.Window window(double x, double y, double width, double height) {
        return new Preferences.Window(x, y, width, height, false);
    }

    @Test
    void itComesBackWhereItWas() {
        assertThat(WindowPlace.on(List.of(SCREEN, SECOND), window(1500, 40, 1440, 900)))
                .contains(new Rectangle2D(1500, 40, 1440, 900));
    }

    @Test
    void onAMonitorThatIsGoneItDoesNot() {
        assertThat(WindowPlace.on(List.of(SCREEN), window(1500, 40, 1440, 900))).isEmpty();
        assertThat(WindowPlace.on(List.of(SCREEN), window(100, 1200, 1440, 900)))
                .isEmpty();
        assertThat(WindowPlace.on(List.of(SCREEN), window(100, -700, 1440, 900)))
                .as("its title bar is above the screen")
                .isEmpty();
        assertThat(WindowPlace.on(List.of(), window(0, 0, 1440, 900))).isEmpty();
    }

    @Test
    void onASmallerMonitorItIsNoLarger() {
        assertThat(WindowPlace.on(List.of(new Rectangle2D(0, 0, 1280, 720)), window(20, 20, 1920, 1080)))
                .contains(new Rectangle2D(20, 20, 1280, 720));
    }
}
