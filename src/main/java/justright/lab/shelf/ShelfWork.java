package justright.lab.shelf;

import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import justright.lab.LabContext;
import justright.lab.LabModel;
import justright.lab.OpenLab;
import justright.lab.Pin;
import justright.lab.Repeats;
import justright.lab.RunControls;
import justright.ui.life.Lifetime;
import org.jspecify.annotations.Nullable;

/// What the shelf has made in the background, one thing at a time: ghosts of runs that are not on screen, runs repeated
/// over five seeds. Thread: JavaFX.
final class ShelfWork {

    private final OpenLab open;
    private final RunControls run;
    private final RunShelf shelf;
    private final Supplier<LabContext> contexts;
    private final Lifetime life;
    private final Set<String> views;
    private final ReadOnlyIntegerWrapper number = new ReadOnlyIntegerWrapper(this, "number");
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(this, "share");
    private @Nullable RunCopy copy;
    private boolean repeating;

    /// @param contexts a context of its own for each further model
    ShelfWork(OpenLab open, RunControls run, RunShelf shelf, Supplier<LabContext> contexts, Lifetime life) {
        this.open = open;
        this.run = run;
        this.shelf = shelf;
        this.contexts = contexts;
        this.life = life;
        views = Recipe.views(open.model());
    }

    /// The run that something is made for; 0 for none.
    ReadOnlyIntegerProperty number() {
        return number.getReadOnlyProperty();
    }

    /// How much of it is made, 0 … 1.
    ReadOnlyDoubleProperty share() {
        return share.getReadOnlyProperty();
    }

    boolean isRepeating(int asked) {
        return repeating && number.get() == asked;
    }

    boolean isPinned(ShelvedRun any) {
        return run.pins().stream().anyMatch(pin -> isOf(pin, any));
    }

    private boolean isOf(Pin<?, ?, ?> pin, ShelvedRun any) {
        return Recipe.of(pin.state(), views).equals(any.recipe());
    }

    /// Keeps the run as a ghost on the plots, or lets it go.
    void togglePin(ShelvedRun any) {
        var pinned = run.pins().stream().filter(pin -> isOf(pin, any)).findFirst();
        if (pinned.isPresent()) {
            run.unpin(pinned.get());
        } else if (any.number() == shelf.onScreen().get()) {
            run.togglePin();
        } else {
            begin(any, false).pin(pin -> {
                run.adopt(pin);
                end();
            });
        }
    }

    /// Repeats the run over five seeds, or stops that.
    void toggleRepetition(ShelvedRun any) {
        boolean stop = isRepeating(any.number());
        stop();
        if (!stop) {
            begin(any, true).repeat(status -> {
                switch (status) {
                    case Repeats.None _ -> {}
                    case Repeats.Underway underway -> share.set(underway.share());
                    case Repeats.Made made -> {
                        shelf.repeated(any.number(), made);
                        stop();
                    }
                }
            });
        }
    }

    private RunCopy begin(ShelvedRun any, boolean overSeeds) {
        stop();
        LabContext context = contexts.get();
        LabModel model = open.lab().createModel(context);
        RunCopy made = new RunCopy(any, model, context, life);
        copy = made;
        repeating = overSeeds;
        share.set(0);
        number.set(any.number());
        return made;
    }

    private void end() {
        copy = null;
        repeating = false;
        number.set(0);
    }

    private void stop() {
        RunCopy present = copy;
        end();
        if (present != null) {
            present.close();
        }
    }
}
