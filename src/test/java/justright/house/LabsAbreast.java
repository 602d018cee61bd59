package justright.house;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Scene;
import justright.app.shell.Studio;
import justright.lab.Lab;
import justright.lab.LabContext;
import justright.lab.OpenLab;
import justright.lab.RunControls;
import justright.lab.shelf.PairModel;
import justright.lab.shelf.PairModel.Side;
import justright.lab.shelf.PairView;
import justright.lab.shelf.RunShelf;
import justright.lab.shelf.ShelfRecorder;
import justright.lab.shelf.ShelvedRun;
import justright.ui.Screen;

/// Two runs of a lab side by side, as the window shows them.
final class LabsAbreast {

    private static final int SHORT = 20;

    private LabsAbreast() {}

    /// What is left of models and views after both were shown and put away; nothing if the lab does not train.
    static List<WeakReference<Object>> showAndClose(Lab<?> lab) {
        RunShelf shelf = new RunShelf();
        List<ShelvedRun> runs = record(lab, shelf);
        return runs.isEmpty() ? List.of() : show(lab, shelf, runs.getFirst(), runs.getLast());
    }

    private static List<ShelvedRun> record(Lab<?> lab, RunShelf shelf) {
        try (LabOnTrial trial = new LabOnTrial(lab)) {
            RunControls run = trial.run();
            if (run == null) {
                return List.of();
            }
            trial.act(() -> {
                new ShelfRecorder(
                        trial.model(),
                        run,
                        shelf,
                        new SimpleStringProperty(""),
                        _ -> {},
                        trial.open().context().life());
                run.advance(SHORT);
            });
            trial.settle();
            trial.act(() -> {
                run.newSeed();
                run.pause();
                run.advance(SHORT);
            });
            trial.settle();
            return Screen.call(() -> List.copyOf(shelf.runs()));
        }
    }

    private static List<WeakReference<Object>> show(Lab<?> lab, RunShelf shelf, ShelvedRun first, ShelvedRun second) {
        return Screen.call(() -> {
            Studio studio = new Studio();
            OpenLab a = lab.open(studio.contextFor(lab.descriptor()));
            OpenLab b = lab.open(studio.contextFor(lab.descriptor()));
            LabContext context = studio.contextFor(lab.descriptor());
            PairModel pair = new PairModel(
                    new Side(first, a.model()),
                    new Side(second, b.model()),
                    a.model().state(),
                    context.pump(),
                    context.life());
            PairView view = new PairView(pair, a, b, shelf, context, () -> {});
            new Scene(view, 1440, 900).snapshot(null);
            List<WeakReference<Object>> traces = new ArrayList<>();
            for (Object each : List.of(a.model(), b.model(), a.view(), b.view(), view)) {
                traces.add(new WeakReference<>(each));
            }
            context.life().close();
            a.close();
            b.close();
            return traces;
        });
    }
}
