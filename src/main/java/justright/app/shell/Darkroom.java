package justright.app.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import justright.app.lesson.Lesson;
import justright.lab.Lab;
import justright.lab.LabState;
import justright.store.AtomicFile;
import justright.store.FileException;
import justright.ui.frame.FramePump;
import justright.ui.life.Lifetime;
import justright.ui.plot.Frame;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.surface.Pixels;
import justright.ui.plot.surface.Png;
import justright.ui.text.Language;
import justright.ui.theme.Theme;

/// Takes pictures of the window without a window: opens a state as a user would see it, trains it for real, waits
/// until everything has been computed, and develops the scene to PNG. Call from a thread that is not JavaFX's.
public final class Darkroom {

    private static final int SETTLING_PULSES = 3;

    private final List<Lab<?>> labs;

    /// How a picture is taken.
    public record Exposure(Theme theme, Language language, int width, int height) {}

    public Darkroom(List<Lab<?>> labs) {
        this.labs = List.copyOf(labs);
    }

    /// Writes a picture of a lab's state.
    ///
    /// @throws FileException if the file cannot be written
    public void shoot(LabState state, Exposure exposure, Path file) throws FileException {
        AtomicFile.write(file, Png.encode(develop(exposure, opening(state), Darkroom::everything)));
    }

    /// Writes a picture of a step as a lecture hall sees it; what it asks has been answered.
    ///
    /// @throws FileException if the file cannot be written
    public void shootPresented(List<LabState> steps, int step, Exposure exposure, Path file) throws FileException {
        BiConsumer<ShellView, Desk> setUp = (shell, desk) -> {
            steps.forEach(desk.polls()::close);
            shell.lectern().give(new Lesson(steps), step, null);
            present(shell);
        };
        AtomicFile.write(file, Png.encode(develop(exposure, setUp, Darkroom::everything)));
    }

    /// A slide has no keys to press.
    static void present(ShellView shell) {
        shell.present(true);
        for (Node keys : shell.lookupAll(".presenter-keys")) {
            keys.setVisible(false);
            keys.setManaged(false);
        }
    }

    /// Writes a picture of the page with all labs.
    ///
    /// @throws FileException if the file cannot be written
    public void shootHome(Exposure exposure, Path file) throws FileException {
        AtomicFile.write(
                file, Png.encode(develop(exposure, (shell, _) -> shell.go(new Place.Home()), Darkroom::everything)));
    }

    /// The inside of the plots that stand for a lab: what the lab's card at home is made of.
    Pixels hero(LabState state, Exposure exposure) {
        return develop(exposure, opening(state), Darkroom::insideOfHero);
    }

    private Pixels develop(
            Exposure exposure, BiConsumer<ShellView, Desk> setUp, Function<ShellView, Rectangle2D> detail) {
        CompletableFuture<Pixels> picture = new CompletableFuture<>();
        FramePump.signal(() -> {
                    try {
                        new Session(exposure, detail, picture).begin(setUp);
                    } catch (RuntimeException broken) {
                        picture.completeExceptionally(broken);
                    }
                })
                .run();
        return await(picture);
    }

    private static BiConsumer<ShellView, Desk> opening(LabState state) {
        return (shell, desk) -> {
            desk.prepare(state);
            shell.go(new Place.InLab(state.lab()));
        };
    }

    private static Rectangle2D everything(ShellView shell) {
        return new Rectangle2D(0, 0, shell.getWidth(), shell.getHeight());
    }

    /// Where a lab has marked plots with `home-picture`, what spans all of them; else the first plot.
    private static Rectangle2D insideOfHero(ShellView shell) {
        List<Bounds> marked = plots(shell, ".home-picture");
        List<Bounds> insides = marked.isEmpty() ? plots(shell, ".plot-canvas").subList(0, 1) : marked;
        double left = insides.stream().mapToDouble(Bounds::getMinX).min().orElseThrow();
        double top = insides.stream().mapToDouble(Bounds::getMinY).min().orElseThrow();
        double right = insides.stream().mapToDouble(Bounds::getMaxX).max().orElseThrow();
        double bottom = insides.stream().mapToDouble(Bounds::getMaxY).max().orElseThrow();
        return new Rectangle2D(left, top, right - left, bottom - top);
    }

    private static List<Bounds> plots(ShellView shell, String selector) {
        return shell.lookupAll(selector).stream()
                .filter(node -> node.isVisible() && node.getBoundsInLocal().getWidth() > 0)
                .map(PlotCanvas.class::cast)
                .map(Darkroom::inside)
                .toList();
    }

    private static Bounds inside(PlotCanvas plot) {
        Frame frame = Objects.requireNonNull(plot.frame(), "a plot has not been painted");
        return plot.localToScene(new BoundingBox(frame.left(), frame.top(), frame.width(), frame.height()));
    }

    private static Pixels await(CompletableFuture<Pixels> picture) {
        try {
            return picture.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while taking a picture", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the picture could not be taken", e.getCause());
        }
    }

    /// One picture in the making. Thread: JavaFX.
    private final class Session {

        private final Exposure exposure;
        private final Function<ShellView, Rectangle2D> detail;
        private final CompletableFuture<Pixels> picture;
        private final Lifetime life = new Lifetime();
        private final Studio studio = new Studio();
        private final Desk desk = new Desk(studio, labs, new Progress(Set.of(), Map.of(), (_, _) -> {}));
        private final ShellView shell = new ShellView(studio, desk);
        private int settled;

        Session(Exposure exposure, Function<ShellView, Rectangle2D> detail, CompletableFuture<Pixels> picture) {
            this.exposure = exposure;
            this.detail = detail;
            this.picture = picture;
        }

        void begin(BiConsumer<ShellView, Desk> setUp) {
            studio.theme().set(exposure.theme());
            studio.language().set(exposure.language());
            studio.reduceMotion().set(true);
            Scene scene = new Scene(shell, exposure.width(), exposure.height());
            SceneLook.follow(scene, studio, life);
            shell.resize(exposure.width(), exposure.height());
            setUp.accept(shell, desk);
            studio.pump().everyPulse(this::look, life);
        }

        private void look() {
            try {
                boolean busy = desk.open().get() != null
                        && desk.open().get().model().busy().get();
                shell.applyCss();
                shell.layout();
                settled = busy ? 0 : settled + 1;
                if (settled >= SETTLING_PULSES) {
                    picture.complete(develop());
                    close();
                }
            } catch (RuntimeException broken) {
                picture.completeExceptionally(broken);
                close();
            }
        }

        private void close() {
            life.close();
            shell.close();
        }

        private Pixels develop() {
            WritableImage image = shell.getScene().snapshot(null);
            Rectangle2D part = detail.apply(shell);
            int left = (int) Math.round(part.getMinX());
            int top = (int) Math.round(part.getMinY());
            int width = (int) Math.round(part.getWidth());
            int height = (int) Math.round(part.getHeight());
            int[] argb = new int[width * height];
            image.getPixelReader()
                    .getPixels(left, top, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
            return new Pixels(width, height, argb);
        }
    }
}
