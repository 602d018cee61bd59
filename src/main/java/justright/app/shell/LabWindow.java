package justright.app.shell;

import java.io.File;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.TransferMode;
import javafx.stage.Screen;
import javafx.stage.Stage;
import justright.store.Preferences;
import justright.ui.life.Lifetime;
import org.jspecify.annotations.Nullable;

/// The program's window: the shell in a scene, at the place where it was left if that place still is on a screen.
public final class LabWindow {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 700;
    /// So much of a remembered window must be on a screen for it to be found again.
    private static final double VISIBLE = 100;

    private final Stage stage;
    private final ShellView shell;

    public LabWindow(
            Stage stage, Studio studio, ShellView shell, Preferences.@Nullable Window remembered, Lifetime life) {
        this.stage = stage;
        this.shell = shell;
        Scene scene = new Scene(shell, WIDTH, HEIGHT);
        SceneLook.follow(scene, studio, life);
        Keys.listen(scene, shell);
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
            if (!full) {
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
        if (remembered == null || !isOnAScreen(remembered)) {
            Rectangle2D screen = Screen.getPrimary().getVisualBounds();
            stage.setWidth(Math.min(WIDTH, screen.getWidth()));
            stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
            return;
        }
        stage.setX(remembered.x());
        stage.setY(remembered.y());
        stage.setWidth(remembered.width());
        stage.setHeight(remembered.height());
        stage.setMaximized(remembered.maximized());
    }

    private static boolean isOnAScreen(Preferences.Window window) {
        double width = Math.min(VISIBLE, window.width());
        double height = Math.min(VISIBLE, window.height());
        return !Screen.getScreensForRectangle(window.x(), window.y(), width, height)
                .isEmpty();
    }
}
