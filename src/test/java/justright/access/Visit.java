package justright.access;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import justright.app.shell.Desk;
import justright.app.shell.LabWindow;
import justright.app.shell.Place;
import justright.app.shell.Progress;
import justright.app.shell.ShellView;
import justright.app.shell.Studio;
import justright.lab.LabModel;
import justright.labs.Labs;
import justright.ui.Screen;
import justright.ui.life.Lifetime;
import justright.ui.text.Language;
import org.jspecify.annotations.Nullable;

/// The program's window with all labs, without a screen, to be walked through from a test's thread.
final class Visit implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 60_000;
    private static final int FEW_STEPS = 30;

    private final Lifetime life = new Lifetime();
    private final Studio studio;
    private final Desk desk;
    private final ShellView shell;
    private final Stage stage;
    private @Nullable Parent part;

    private Visit(Studio studio) {
        this.studio = studio;
        studio.reduceMotion().set(true);
        desk = new Desk(studio, Labs.all(), new Progress(Set.of(), Map.of(), (_, _) -> {}));
        shell = new ShellView(studio, desk);
        stage = new Stage();
        new LabWindow(stage, studio, shell, null, life);
        shell.go(new Place.Home());
        stage.show();
    }

    static Visit begin() {
        Screen.start();
        return Screen.call(() -> new Visit(new Studio()));
    }

    /// @param spelling what is done to every text before it is shown
    static Visit begin(UnaryOperator<String> spelling) {
        Screen.start();
        return Screen.call(() -> new Visit(new Studio(spelling)));
    }

    /// The ids of all labs, in order.
    static List<String> labs() {
        return Labs.all().stream().map(lab -> lab.descriptor().id()).toList();
    }

    Studio studio() {
        return studio;
    }

    /// What is walked through and looked at: all of the window, unless something else was turned to and is still open.
    Parent part() {
        boolean gone = part == null
                || part.getScene() == null
                || part.getScene().getWindow() == null
                || !part.getScene().getWindow().isShowing();
        return gone ? stage.getScene().getRoot() : Objects.requireNonNull(part);
    }

    /// Turns to what keeps the keyboard in itself, or to another window's content.
    void turnTo(Parent other) {
        part = other;
    }

    /// Turns to the program's own window again, and closes the one beside it that was turned to.
    void turnBack() {
        Window looked = scene().getWindow();
        part = null;
        if (!stage.equals(looked)) {
            looked.hide();
        }
    }

    Stage window() {
        return stage;
    }

    Scene scene() {
        return part().getScene();
    }

    ShellView shell() {
        return shell;
    }

    LabModel model() {
        return Objects.requireNonNull(desk.open().get()).model();
    }

    void size(double width, double height) {
        act(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
        layOut();
    }

    void speak(Language language) {
        act(() -> studio.language().set(language));
        layOut();
    }

    /// Opens a lab as a first visitor finds it, lets a short run be made and waits until all is still.
    void enter(String lab) {
        act(() -> shell.go(new Place.InLab(lab)));
        settle();
        act(() -> model().run().ifPresent(run -> {
            run.pause();
            if (run.status().getValue().furthest() == 0) {
                run.advance(FEW_STEPS);
            }
        }));
        settle();
    }

    void settle() {
        await(() -> desk.open().get() == null || !model().busy().get());
        layOut();
    }

    /// Waits until something is so, asked on the JavaFX thread.
    void await(Supplier<Boolean> condition) {
        long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000L;
        while (!Screen.call(condition)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("still waiting after " + PATIENCE_MILLIS + " ms");
            }
            sleep(3);
        }
    }

    void layOut() {
        act(() -> {
            scene().getRoot().applyCss();
            scene().getRoot().layout();
            scene().getRoot().layout();
        });
    }

    /// Waits until what is on screen has been brought up to date.
    void pulse() {
        CompletableFuture<Void> passed = new CompletableFuture<>();
        Runnable listener = () -> passed.complete(null);
        act(() -> {
            scene().addPostLayoutPulseListener(listener);
            Platform.requestNextPulse();
        });
        passed.orTimeout(PATIENCE_MILLIS, TimeUnit.MILLISECONDS).join();
        act(() -> scene().removePostLayoutPulseListener(listener));
    }

    /// Presses a key where the focus is.
    void press(KeyCode code) {
        press(code, "", false);
    }

    /// Presses a key together with Shift.
    void shifted(KeyCode code) {
        act(() -> fire(code, "", true, false));
        layOut();
    }

    /// Presses a key together with Control, or Command on a Mac.
    void shortcut(KeyCode code) {
        press(code, "", true);
    }

    /// Types a character that is a key of the program.
    void type(String character) {
        press(KeyCode.UNDEFINED, character, false);
    }

    private void press(KeyCode code, String text, boolean shortcut) {
        act(() -> fire(code, text, shortcut));
        layOut();
    }

    /// The same on the JavaFX thread.
    void fire(KeyCode code, String text, boolean shortcut) {
        fire(code, text, false, shortcut);
    }

    private void fire(KeyCode code, String text, boolean shift, boolean shortcut) {
        Node owner = scene().getFocusOwner();
        Node target = owner == null ? scene().getRoot() : owner;
        target.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, text, text, code, shift, shortcut, false, false));
    }

    void act(Runnable action) {
        Screen.call(() -> {
            action.run();
            return true;
        });
    }

    <T> T ask(Supplier<T> question) {
        return Screen.call(question);
    }

    private static void sleep(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        act(() -> {
            turnBack();
            stage.hide();
            shell.close();
            life.close();
        });
    }
}
