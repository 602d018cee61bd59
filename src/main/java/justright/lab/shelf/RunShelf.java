package justright.lab.shelf;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import justright.lab.LabState;
import justright.lab.Repeats;
import justright.lab.Repeats.Repeated;
import org.jspecify.annotations.Nullable;

/// The runs of a session in one lab, oldest first. Holds a bounded number: the oldest goes first, unless it is pinned.
/// Outlives the lab's model and holds nothing of it but values. Thread: JavaFX.
public final class RunShelf {

    /// So many are kept.
    public static final int MOST = 50;

    private final ObservableList<ShelvedRun> runs = FXCollections.observableArrayList();
    private final ObservableList<ShelvedRun> shown = FXCollections.unmodifiableObservableList(runs);
    private final ReadOnlyIntegerWrapper gone = new ReadOnlyIntegerWrapper(this, "gone");
    private final ReadOnlyIntegerWrapper onScreen = new ReadOnlyIntegerWrapper(this, "onScreen");
    private int born;

    public ObservableList<ShelvedRun> runs() {
        return shown;
    }

    /// How many went because there was no room.
    public ReadOnlyIntegerProperty gone() {
        return gone.getReadOnlyProperty();
    }

    /// The number of the run on screen; 0 if it is not on the shelf.
    public ReadOnlyIntegerProperty onScreen() {
        return onScreen.getReadOnlyProperty();
    }

    public Optional<ShelvedRun> find(int number) {
        return runs.stream().filter(run -> run.number() == number).findFirst();
    }

    Optional<ShelvedRun> find(Recipe recipe) {
        return runs.stream().filter(run -> run.recipe().equals(recipe)).findFirst();
    }

    /// Gives a run another name; an empty one gives it back the name by what differs.
    public void rename(int number, String title) {
        change(number, run -> run.titled(title));
    }

    /// Takes a run off the shelf; not the one on screen.
    public void delete(int number) {
        if (number != onScreen.get()) {
            runs.removeIf(run -> run.number() == number);
        }
    }

    /// Keeps what came of repeating a run over several seeds, without the curves.
    public void repeated(int number, Repeats.Made made) {
        List<Repeated> judged = made.settings().stream()
                .map(each ->
                        new Repeated(each.values(), each.pinned(), each.steps(), List.of(), List.of(), each.judged()))
                .toList();
        change(number, run -> run.repeated(new Repeats.Made(made.seeds(), judged)));
    }

    void setOnScreen(int number) {
        onScreen.set(number);
    }

    void change(int number, UnaryOperator<ShelvedRun> change) {
        for (int i = 0; i < runs.size(); i++) {
            if (runs.get(i).number() == number) {
                runs.set(i, change.apply(runs.get(i)));
            }
        }
    }

    void drop(int number) {
        runs.removeIf(run -> run.number() == number);
    }

    /// Puts a run on the shelf.
    ///
    /// @param kept which runs must not make room for it
    /// @return the run that made room for it; null if there was room
    @Nullable
    ShelvedRun add(
            LabState state,
            Recipe recipe,
            @Nullable Recipe before,
            int from,
            Outcome outcome,
            Predicate<ShelvedRun> kept) {
        ShelvedRun making = null;
        if (runs.size() >= MOST) {
            making = runs.stream().filter(kept.negate()).findFirst().orElseGet(runs::getFirst);
            runs.remove(making);
            gone.set(gone.get() + 1);
        }
        born++;
        runs.add(new ShelvedRun(born, state, recipe, before, from, outcome, "", null));
        onScreen.set(born);
        return making;
    }
}
