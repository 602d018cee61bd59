package justright.app.shell;

import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Stage;
import justright.ui.life.Lifetime;
import org.jspecify.annotations.Nullable;

/// The speaker's window: on a second screen as soon as one presents, if there is one; else a small one, when asked for.
/// Thread: JavaFX.
final class SpeakerWindow {

    private static final double WIDTH = 880;
    private static final double HEIGHT = 640;

    private final ShellView shell;
    private final Supplier<SpeakerScreens> screens;
    private @Nullable Stage stage;
    private Lifetime shown = new Lifetime();
    private Lifetime frameLife = new Lifetime();
    private @Nullable PresenterFrame frame;
    private long began;
    private boolean moving;

    SpeakerWindow(
            ShellView shell,
            ObservableValue<@Nullable PresenterFrame> presented,
            Supplier<SpeakerScreens> screens,
            Lifetime life) {
        this.shell = shell;
        this.screens = screens;
        life.listen(presented, (_, before, now) -> follow(before, now));
        life.onEnd(this::hide);
    }

    /// Whether the hall's window is on its way from one screen to another.
    boolean isMoving() {
        return moving;
    }

    boolean isShown() {
        return stage != null;
    }

    /// Shows the notes, or puts them away.
    void toggle() {
        if (stage != null) {
            hide();
        } else if (frame != null) {
            show(frame);
        }
    }

    /// The picture goes to the other screen, the notes to where it was; nothing happens where there is one screen.
    void swap() {
        Rectangle2D hall = hall();
        if (hall == null || !(shell.getScene().getWindow() instanceof Stage window)) {
            return;
        }
        screens.get().beside(hall).ifPresent(other -> {
            boolean notes = isShown();
            hide();
            moving = true;
            window.setFullScreen(false);
            window.setX(other.getMinX());
            window.setY(other.getMinY());
            window.setFullScreen(true);
            moving = false;
            if (notes && frame != null) {
                show(frame, other);
            }
        });
    }

    private void follow(@Nullable PresenterFrame before, @Nullable PresenterFrame now) {
        frame = now;
        frameLife.close();
        frameLife = new Lifetime();
        if (now == null) {
            hide();
            return;
        }
        frameLife.listen(now.frozen(), (_, _, frozen) -> {
            if (frozen && stage == null) {
                show(now);
            }
        });
        if (before == null) {
            began = System.nanoTime();
        }
        Rectangle2D hall = hall();
        if (stage != null) {
            fill(stage, now);
        } else if (before == null && hall != null && screens.get().beside(hall).isPresent()) {
            show(now);
        }
    }

    private void show(PresenterFrame now) {
        Rectangle2D hall = hall();
        if (hall != null) {
            show(now, hall);
        }
    }

    private void show(PresenterFrame now, Rectangle2D hall) {
        Stage opened = new Stage();
        stage = opened;
        opened.titleProperty().bind(shell.studio().words().live("speaker.title"));
        fill(opened, now);
        screens.get().beside(hall).ifPresentOrElse(free -> fit(opened, free), () -> corner(opened, hall));
        opened.setOnHidden(_ -> hide());
        opened.show();
    }

    private void fill(Stage window, PresenterFrame now) {
        shown.close();
        shown = new Lifetime();
        Scene scene = new Scene(new SpeakerView(now, () -> (System.nanoTime() - began) / 1_000_000_000L, shown));
        SceneLook.follow(scene, shell.studio(), shown);
        SceneLook.enlarge(scene, shell.studio(), shown);
        Keys.listen(scene, shell);
        window.setScene(scene);
    }

    private static void fit(Stage window, Rectangle2D screen) {
        window.setX(screen.getMinX());
        window.setY(screen.getMinY());
        window.setWidth(screen.getWidth());
        window.setHeight(screen.getHeight());
    }

    /// Small, at the corner where the hall's picture has its least important part.
    private static void corner(Stage window, Rectangle2D hall) {
        window.setAlwaysOnTop(true);
        window.setWidth(WIDTH);
        window.setHeight(HEIGHT);
        window.setX(Math.max(hall.getMinX(), hall.getMaxX() - WIDTH));
        window.setY(hall.getMinY());
    }

    private void hide() {
        Stage closing = stage;
        stage = null;
        if (frame != null && frame.frozen().get()) {
            frame.freeze();
        }
        shown.close();
        if (closing != null) {
            closing.close();
        }
    }

    /// The bounds of the window that the hall sees; null while there is none.
    private @Nullable Rectangle2D hall() {
        Scene scene = shell.getScene();
        if (scene == null || scene.getWindow() == null || !scene.getWindow().isShowing()) {
            return null;
        }
        var window = scene.getWindow();
        return new Rectangle2D(window.getX(), window.getY(), window.getWidth(), window.getHeight());
    }
}
