package justright.lab.shelf;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.value.ObservableStringValue;
import justright.lab.LabModel;
import justright.lab.RunControls;
import justright.lab.RunRecord;
import justright.training.Snapshot;
import justright.training.TrainingState;
import justright.ui.life.Lifetime;
import org.jspecify.annotations.Nullable;

/// Puts the runs of an open lab on its shelf as they are made.
///
/// The same run made again is the run that is there already. Going on from the past, or from its end, in another
/// direction is a run of its own; so is what is done to a run that is pinned. What a drag only passes through, because
/// the control starts the run again at every tick, is not kept. Thread: JavaFX.
public final class ShelfRecorder {

    private final RunControls run;
    private final RunShelf shelf;
    private final ObservableStringValue hand;
    private final Consumer<ShelvedRun> gone;
    private final Set<String> views;
    private Snapshot.@Nullable Run live;
    private int movement;
    private int bornIn;

    /// @param hand what is being moved; empty if nothing is
    /// @param gone hears of a run that made room for another
    public ShelfRecorder(
            LabModel model,
            RunControls run,
            RunShelf shelf,
            ObservableStringValue hand,
            Consumer<ShelvedRun> gone,
            Lifetime life) {
        this.run = run;
        this.shelf = shelf;
        this.hand = hand;
        this.gone = gone;
        views = Recipe.views(model);
        life.listen(hand, (_, _, _) -> movement++);
        life.listen(run.status(), (_, _, _) -> look());
        life.onEnd(this::putAway);
        look();
    }

    private void look() {
        RunRecord now = run.record();
        if (now == null || (now.steps() == 0 && !(now.end() instanceof TrainingState.Diverged))) {
            return;
        }
        Recipe recipe = Recipe.of(now.state(), views);
        Optional<ShelvedRun> present = shelf.find(shelf.onScreen().get());
        if (!now.run().equals(live) || present.isEmpty()) {
            begin(now, recipe, present);
        } else if (recipe.equals(present.get().recipe())) {
            goOn(now, present.get());
        } else if (isOwn(present.get(), now)) {
            shelf.change(present.get().number(), it -> it.with(now.state(), recipe, new Outcome(now)));
        } else {
            add(now, recipe, present.get().recipe(), present.get().recipe().partsFrom(recipe));
        }
    }

    /// Whether a run that is steered otherwise now stays the run it was.
    private boolean isOwn(ShelvedRun present, RunRecord now) {
        return !present.outcome().isSettled() && present.outcome().steps() <= now.steps() && !isKept(present);
    }

    private boolean isKept(ShelvedRun any) {
        return !any.title().isEmpty() || isPinned(any);
    }

    private boolean isPinned(ShelvedRun any) {
        return run.pins().stream().anyMatch(pin -> Recipe.of(pin.state(), views).equals(any.recipe()));
    }

    private void begin(RunRecord now, Recipe recipe, Optional<ShelvedRun> present) {
        Snapshot.Run former = live;
        boolean branch = former != null && former.number() == now.run().number();
        Optional<Recipe> before = present.map(ShelvedRun::recipe);
        putAway();
        if (!branch && isPassed() && present.isPresent() && !isKept(present.get())) {
            shelf.drop(present.get().number());
            before = Optional.ofNullable(present.get().before());
        }
        live = now.run();
        Optional<ShelvedRun> known = shelf.find(recipe);
        if (known.isPresent()) {
            bornIn = 0;
            shelf.setOnScreen(known.get().number());
            goOn(now, known.get());
        } else {
            int from = branch ? before.map(recipe::partsFrom).orElse(0) : 0;
            add(now, recipe, before.orElseGet(this::lastRecipe), from);
        }
    }

    /// Whether the run on screen began in the very movement that still goes on.
    private boolean isPassed() {
        return bornIn != 0 && bornIn == movement && !hand.get().isEmpty();
    }

    private @Nullable Recipe lastRecipe() {
        return shelf.runs().isEmpty() ? null : shelf.runs().getLast().recipe();
    }

    private void add(RunRecord now, Recipe recipe, @Nullable Recipe before, int from) {
        putAway();
        bornIn = hand.get().isEmpty() ? 0 : movement;
        ShelvedRun left = shelf.add(now.state(), recipe, before, from, new Outcome(now), this::isPinned);
        if (left != null) {
            gone.accept(left);
        }
    }

    /// The same run: farther than before, or come to its end. On its way there once more nothing changes.
    private void goOn(RunRecord now, ShelvedRun known) {
        Outcome kept = known.outcome();
        if (now.steps() > kept.steps() || (now.steps() == kept.steps() && !kept.isSettled())) {
            shelf.change(known.number(), it -> it.with(now.state(), it.recipe(), new Outcome(now)));
        }
    }

    private void putAway() {
        shelf.change(shelf.onScreen().get(), ShelvedRun::putAway);
        shelf.setOnScreen(0);
    }
}
