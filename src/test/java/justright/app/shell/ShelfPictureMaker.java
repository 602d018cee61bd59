package justright.app.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import justright.lab.LabModel;
import justright.lab.LabState;
import justright.lab.RunControls;
import justright.lab.shelf.ShelvedRun;
import justright.labs.Labs;
import justright.setting.NumberSetting;
import justright.ui.Screen;
import justright.ui.life.Lifetime;
import justright.ui.plot.surface.Pixels;
import justright.ui.plot.surface.Png;
import justright.ui.text.Language;
import justright.ui.theme.Theme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Makes the pictures of the shelf and of two runs side by side, from runs really made:
/// `mvn test -Dtests.excluded=none -Dtest=ShelfPictureMaker`.
///
/// Its main takes: folder, labs (with commas between), theme, language, width, height.
@Tag("thumbnails")
class ShelfPictureMaker {

    private static final int PATIENCE_SECONDS = 120;
    private static final int SETTLING_PULSES = 4;

    @Test
    void make() throws Exception {
        Screen.start();
        shoot("screenshots", "l2-l1", "light", "en", "1440", "900");
    }

    public static void main(String... args) throws Exception {
        Screen.start();
        for (String lab : args[1].split(",", -1)) {
            args[1] = lab;
            shoot(args);
        }
        Platform.exit();
    }

    private static void shoot(String... args) throws Exception {
        String lab = args[1];
        Theme theme = Theme.valueOf(args[2].toUpperCase(java.util.Locale.ROOT));
        Language language = args[3].equals("ko") ? Language.KOREAN : Language.ENGLISH;
        int width = Integer.parseInt(args[4]);
        int height = Integer.parseInt(args[5]);
        String end = "-" + theme.id() + "-" + args[3] + "-" + width + "x" + height + ".png";
        String beginning = lab.equals("l2-l1") ? "" : lab + "-";
        Path folder = Path.of(args[0]);
        Files.createDirectories(folder);
        Session session = Screen.call(() -> new Session(lab, theme, language, width, height));
        session.then(() -> lab.equals("l2-l1") ? session.flagshipRuns() : session.anyRuns());
        Files.write(folder.resolve(beginning + "shelf" + end), Png.encode(session.picture(session::showShelf)));
        Files.write(folder.resolve(beginning + "pair" + end), Png.encode(session.picture(session::showPair)));
        if (args.length > 6) {
            Files.write(
                    folder.resolve(beginning + "pair-seeds" + end), Png.encode(session.picture(session::repeatPair)));
        }
        Screen.call(session::close);
    }

    /// A window without a window, in which a script is played: the next step when all is computed.
    private static final class Session {

        private final Lifetime life = new Lifetime();
        private final Studio studio = new Studio();
        private final Desk desk = new Desk(studio, Labs.all(), new Progress(Set.of(), Map.of(), (_, _) -> {}));
        private final ShellView shell = new ShellView(studio, desk);
        private final Deque<Runnable> script = new ArrayDeque<>();
        private CompletableFuture<Boolean> played = CompletableFuture.completedFuture(true);
        private int settled;

        Session(String lab, Theme theme, Language language, int width, int height) {
            studio.theme().set(theme);
            studio.language().set(language);
            studio.reduceMotion().set(true);
            Scene scene = new Scene(shell, width, height);
            SceneLook.follow(scene, studio, life);
            shell.resize(width, height);
            shell.go(new Place.InLab(lab));
            studio.pump().everyPulse(this::look, life);
        }

        boolean close() {
            life.close();
            shell.close();
            return true;
        }

        void then(java.util.function.Supplier<List<Runnable>> steps) throws Exception {
            CompletableFuture<Boolean> done = new CompletableFuture<>();
            Screen.call(() -> {
                settled = 0;
                played = done;
                return script.addAll(steps.get());
            });
            done.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }

        Pixels picture(Runnable before) throws Exception {
            then(() -> List.of(before));
            return Screen.call(this::develop);
        }

        private void look() {
            boolean busy = model().busy().get() || shell.comparison().isBusy();
            shell.applyCss();
            shell.layout();
            settled = busy ? 0 : settled + 1;
            if (settled >= SETTLING_PULSES) {
                settled = 0;
                Runnable next = script.poll();
                if (next == null) {
                    played.complete(true);
                } else {
                    next.run();
                }
            }
        }

        private LabModel model() {
            return Objects.requireNonNull(desk.open().get()).model();
        }

        private RunControls run() {
            return model().run().orElseThrow();
        }

        private LabPage page() {
            return Objects.requireNonNull(shell.page());
        }

        private Runnable state(Map<String, String> settings, long seed, LabState.Change... changes) {
            return () -> page().show(model().state()
                    .withSettings(settings)
                    .withSeed(seed)
                    .withChanges(Arrays.asList(changes))
                    .edit()
                    .steps(6000)
                    .done());
        }

        private List<Runnable> flagshipRuns() {
            return List.of(
                    state(Map.of("lambda", "0"), 11),
                    run()::togglePin,
                    state(Map.of("lambda", "0"), 12),
                    state(Map.of("lambda", "0", "learning-rate", "10"), 11),
                    state(
                            Map.of("lambda", "30", "learning-rate", "0.6"),
                            11,
                            new LabState.Change(1200, "lambda", "10")),
                    state(Map.of("lambda", "0"), 11),
                    () -> run().seek(2000),
                    () -> {
                        model().setting("lambda").orElseThrow().parse("1");
                        run().runToEnd();
                    },
                    state(Map.of("lambda", "1"), 11));
        }

        private List<Runnable> anyRuns() {
            return List.of(
                    run()::runToEnd,
                    run()::newSeed,
                    run()::runToEnd,
                    () -> {
                        model().presentation().bench().stream()
                                .filter(NumberSetting.class::isInstance)
                                .map(NumberSetting.class::cast)
                                .findFirst()
                                .ifPresent(number -> number.set(number.scale().value(0.7)));
                        run().replay();
                        run().runToEnd();
                    },
                    () -> {});
        }

        private void showShelf() {
            page().shelf().ifPresent(ShelfSide::toggle);
        }

        private void showPair() {
            var shelf = desk.shelf(
                    Objects.requireNonNull(desk.open().get()).lab().descriptor().id());
            List<ShelvedRun> runs = shelf.runs();
            ShelvedRun second = runs.getLast();
            shell.comparison().show(Objects.requireNonNull(desk.open().get()), shelf, runs.getFirst(), second);
        }

        private void repeatPair() {
            shell.comparison().handle(key(javafx.scene.input.KeyCode.M));
        }

        private static javafx.scene.input.KeyEvent key(javafx.scene.input.KeyCode code) {
            return new javafx.scene.input.KeyEvent(
                    javafx.scene.input.KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
        }

        private Pixels develop() {
            WritableImage image = shell.getScene().snapshot(null);
            int width = (int) image.getWidth();
            int height = (int) image.getHeight();
            int[] argb = new int[width * height];
            image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
            return new Pixels(width, height, argb);
        }
    }
}
