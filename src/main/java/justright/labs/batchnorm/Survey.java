package justright.labs.batchnorm;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import justright.lab.BackgroundRuns;
import justright.lab.stage.SurveyButton;
import justright.labs.batchnorm.Atlas.Found;
import justright.ui.frame.FramePump;
import justright.ui.life.Lifetime;
import org.jspecify.annotations.Nullable;

/// Trains every cell of both maps in the background; what has been trained stays as long as its grounds do. Thread:
/// JavaFX.
final class Survey implements SurveyButton.Survey {

    private static final List<Cell> CELLS = Lattice.cells();

    private final Digits digits;
    private final BackgroundRuns<Cell, Found> runs;
    private final ReadOnlyObjectWrapper<Atlas> atlas = new ReadOnlyObjectWrapper<>(Atlas.EMPTY);
    private final ReadOnlyBooleanWrapper awaited = new ReadOnlyBooleanWrapper();
    private @Nullable Grounds grounds;
    private @Nullable Consumer<Atlas> awaiting;
    private boolean wanted;

    Survey(Digits digits, FramePump pump, Lifetime life) {
        this.digits = digits;
        runs = new BackgroundRuns<>(pump, this::arrived, life);
    }

    ReadOnlyObjectProperty<Atlas> atlas() {
        return atlas.getReadOnlyProperty();
    }

    @Override
    public ObservableBooleanValue running() {
        return runs.running();
    }

    @Override
    public ObservableValue<Integer> made() {
        return atlas.map(all -> all.costs().size());
    }

    @Override
    public int cells() {
        return CELLS.size();
    }

    /// Of the runs that were missing, 0 … 1; 1 while nothing runs.
    ReadOnlyDoubleProperty progress() {
        return runs.progress();
    }

    /// Whether somebody waits for the whole map.
    ReadOnlyBooleanProperty awaited() {
        return awaited.getReadOnlyProperty();
    }

    /// Forgets what belonged to other grounds; trains on these as soon as that is wanted.
    void follow(Grounds next, boolean nowWanted) {
        boolean moved = !next.equals(grounds);
        if (moved) {
            forsake();
            runs.cancel();
            grounds = next;
            atlas.set(Atlas.EMPTY);
        }
        boolean begin = nowWanted && (moved || !wanted);
        wanted = nowWanted;
        if (begin) {
            resume();
        } else if (!nowWanted) {
            stop();
        }
    }

    @Override
    public void resume() {
        Grounds present = grounds;
        List<Cell> missing =
                CELLS.stream().filter(cell -> !atlas.get().has(cell)).toList();
        if (present != null && !missing.isEmpty() && !running().get()) {
            runs.start(missing, (cell, cancelled) -> present.train(cell, digits, cancelled));
        }
    }

    @Override
    public void stop() {
        forsake();
        runs.cancel();
    }

    /// Hands over the map of the present grounds when it is whole; never, if it is stopped or its grounds move.
    void await(Consumer<Atlas> whenWhole) {
        if (atlas.get().isComplete()) {
            whenWhole.accept(atlas.get());
        } else {
            awaiting = whenWhole;
            awaited.set(true);
        }
    }

    private void forsake() {
        awaiting = null;
        awaited.set(false);
    }

    private void arrived(List<Found> found) {
        atlas.set(atlas.get().with(found));
        Consumer<Atlas> waiting = awaiting;
        if (waiting != null && atlas.get().isComplete()) {
            awaiting = null;
            waiting.accept(atlas.get());
            awaited.set(false);
        }
    }
}
