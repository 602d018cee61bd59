package justright.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javax.imageio.ImageIO;
import justright.ui.theme.Fonts;
import justright.ui.theme.Theme;

/// The JavaFX toolkit without a screen, for tests that build and look at scenes.
public final class Screen {

    private Screen() {}

    /// Starts the toolkit if it is not running yet.
    public static void start() {
        try {
            CompletableFuture<Void> up = new CompletableFuture<>();
            Platform.startup(() -> up.complete(null));
            Platform.setImplicitExit(false);
            up.join();
        } catch (IllegalStateException _) {
            // another test has started it
        }
        call(() -> {
            Fonts.load();
            return true;
        });
    }

    /// Runs on the JavaFX thread and hands back the result or the failure.
    public static <T> T call(Supplier<T> action) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(action.get());
            } catch (RuntimeException | Error problem) {
                result.completeExceptionally(problem);
            }
        });
        return result.orTimeout(60, TimeUnit.SECONDS).join();
    }

    /// A scene in the given theme, as the window has it.
    public static Scene scene(Parent root, Theme theme, double width, double height) {
        Scene scene = new Scene(root, width, height);
        dress(scene, theme);
        return scene;
    }

    public static void dress(Scene scene, Theme theme) {
        scene.setUserAgentStylesheet(
                theme.isDark()
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().setAll(Theme.commonSheet(), theme.sheet());
    }

    /// Writes what the scene shows as PNG.
    public static void save(Scene scene, Path file) {
        Image image = scene.snapshot(null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        PixelReader pixels = image.getPixelReader();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            ImageIO.write(picture, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
