package justright.house;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.layout.VBox;
import justright.app.shell.Studio;
import justright.lab.Lab;
import justright.lab.LabContext;
import justright.lab.LabModel;
import justright.lab.LabState;
import justright.lab.OpenLab;
import justright.lab.RunControls;
import justright.lab.TrainingModel;
import justright.setting.Setting;
import justright.training.TrainingState;
import justright.ui.Screen;
import justright.ui.control.SettingControl;
import org.jspecify.annotations.Nullable;

/// A lab opened as the window opens it, to be handled from a test's thread.
final class LabOnTrial implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 60_000;

    private final List<Throwable> accidents = Collections.synchronizedList(new ArrayList<>());
    private final OpenLab open;

    LabOnTrial(Lab<?> lab) {
        List<Throwable> seen = accidents; // the handler outlives the lab and must not hold it
        open = Screen.call(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((_, accident) -> seen.add(accident));
            return lab.open(new Studio().contextFor(lab.descriptor()));
        });
    }

    /// The folder of a lab's sources.
    static Path folder(Lab<?> lab) {
        return Sources.JAVA.resolve(lab.getClass().getPackageName().replace('.', '/'));
    }

    /// Builds what stands on the bench: the controls, the lab's own ones among them, and what it adds to them.
    void showControls() {
        act(() -> {
            LabContext context = open.context();
            VBox bench = new VBox();
            for (Setting<?> setting : model().settings()) {
                bench.getChildren()
                        .add(open.view()
                                .control(setting)
                                .orElseGet(() ->
                                        SettingControl.of(setting, context.moving(), context.words(), context.life())));
            }
            bench.getChildren().addAll(open.view().benchExtras());
        });
    }

    LabModel model() {
        return open.model();
    }

    OpenLab open() {
        return open;
    }

    <T> T ask(Supplier<T> question) {
        return Screen.call(question);
    }

    void act(Runnable action) {
        Screen.call(() -> {
            action.run();
            return true;
        });
    }

    /// Restores a state and waits until everything has been computed.
    void restore(LabState state) {
        act(() -> model().restore(state));
        settle();
    }

    /// Waits until nothing changes any more by itself; whatever broke on the way fails the test.
    void settle() {
        long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000L;
        while (ask(() -> model().busy().get())) {
            if (System.nanoTime() > end) {
                throw new AssertionError("still busy after " + PATIENCE_MILLIS + " ms");
            }
            checkUnbroken();
            sleep(5);
        }
        checkUnbroken();
    }

    void checkUnbroken() {
        if (!accidents.isEmpty()) {
            throw new AssertionError("broken on the screen's thread", accidents.getFirst());
        }
        TrainingState state = ask(() -> model().run()
                .<TrainingState>map(run -> run.status().getValue().state())
                .orElseGet(TrainingState.Ready::new));
        if (state instanceof TrainingState.Failed(Throwable cause)) {
            throw new AssertionError("broken on the training thread", cause);
        }
    }

    /// What was measured at the present step, or else what is said about it.
    Object measured() {
        return ask(() -> model() instanceof TrainingModel<?, ?, ?> trained
                ? measures(trained)
                : model().description().getValue());
    }

    private static Object measures(TrainingModel<?, ?, ?> model) {
        var moment = model.moment().get();
        return moment == null ? "nothing" : moment.snapshot().measures();
    }

    @Nullable
    RunControls run() {
        return model().run().orElse(null);
    }

    static void sleep(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        act(open::close);
    }
}
