package justright.app.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.TransferMode;
import javafx.stage.Screen;
import javafx.stage.Stage;
import justright.store.Preferences;
import justright.ui.control.CutText;
import justright.ui.life.Lifetime;
import org.jspecify.annotations.Nullable;

/// The program's window: the shell in a scene, at the place where it was left if that place still is on a screen.
public final class LabWindow {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 700;

    private final Stage stage;
    private final ShellView shell;

    public LabWindow(
            Stage stage, Studio studio, ShellView shell, Preferences.@Nullable Window remembered, Lifetime life) {
        this.stage = stage;
        this.shell = shell;
        Scene scene = new Scene(new Zoomed(shell, studio.zoom(), life), WIDTH, HEIGHT);
        SceneLook.follow(scene, studio, life);
        Keys.listen(scene, shell);
        CutText.tellWhole(scene);
        takeDroppedFiles(scene);
        stage.setScene(scene);
        stage.titleProperty().bind(studio.words().live("app.name"));
        stage.getIcons()
                .add(new Image(LabWindow.class.getResource("/justright/app.png").toExternalForm()));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setOnCloseRequest(event -> {
            event.consume();
            shell.lectures().beforeLosing(stage::close);
        });
        place(remembered);
        fillScreenToPresent(studio, life);
    }

    private void fillScreenToPresent(Studio studio, Lifetime life) {
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint("");
        life.listen(studio.presenting(), (_, _, presenting) -> stage.setFullScreen(presenting));
        life.listen(stage.fullScreenProperty(), (_, _, full) -> {
            if (!full && !shell.speaker().isMoving()) {
                shell.present(false);
            }
        });
    }

    /// Tells where the window stands, whenever that changes.
    public void onMoved(Consumer<Preferences.Window> moved) {
        Runnable tell = () -> moved.accept(new Preferences.Window(
                stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized()));
        stage.xProperty().addListener(_ -> tell.run());
        stage.yProperty().addListener(_ -> tell.run());
        stage.widthProperty().addListener(_ -> tell.run());
        stage.heightProperty().addListener(_ -> tell.run());
        stage.maximizedProperty().addListener(_ -> tell.run());
    }

    public ShellView shell() {
        return shell;
    }

    public void show() {
        stage.show();
    }

    /// Opens a file that somebody gave to this window from outside, and shows itself.
    ///
    /// @param present whether to present what is in it
    public void take(Path file, boolean present) {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
        shell.open(file, present);
    }

    /// A file that is dropped on the window is opened.
    private void takeDroppedFiles(Scene scene) {
        scene.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        scene.setOnDragDropped(event -> {
            List<File> files = event.getDragboard().getFiles();
            if (!files.isEmpty()) {
                shell.documents().open(files.getFirst().toPath());
            }
            event.setDropCompleted(!files.isEmpty());
            event.consume();
        });
    }

    private void place(Preferences.@Nullable Window remembered) {
        List<Rectangle2D> screens =
                Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
        Optional<Rectangle2D> found = Optional.ofNullable(remembered).flatMap(it -> WindowPlace.on(screens, it));
        found.ifPresentOrElse(this::standAt, this::standAnywhere);
        stage.setMaximized(found.isPresent() && remembered != null && remembered.maximized());
    }

    private void standAt(Rectangle2D place) {
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
        stage.setWidth(place.getWidth());
        stage.setHeight(place.getHeight());
    }

    private void standAnywhere() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(WIDTH, screen.getWidth()));
        stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
    }
}
