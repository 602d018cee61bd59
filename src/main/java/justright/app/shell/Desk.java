package justright.app.shell;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import justright.lab.Lab;
import justright.lab.LabState;
import justright.lab.OpenLab;
import org.jspecify.annotations.Nullable;

/// The labs, and the one that lies open on the desk, with its beats and the states to come back to. Thread: JavaFX.
public final class Desk {

    private final Studio studio;
    private final List<Lab<?>> labs;
    private final Function<Lab<?>, List<LabState>> beatsOf;
    private final Map<String, LabState> left;
    private final Progress progress;
    private final ReadOnlyObjectWrapper<@Nullable OpenLab> open = new ReadOnlyObjectWrapper<>();

    /// @param beatsOf reads a lab's `beats.json`
    /// @param left states in which labs were left, by id; kept up to date
    /// @param answered challenges answered before, by lab
    /// @param keep called after each answered challenge with all of them
    public Desk(
            Studio studio,
            List<Lab<?>> labs,
            Function<Lab<?>, List<LabState>> beatsOf,
            Map<String, LabState> left,
            Map<String, Set<String>> answered,
            Consumer<Map<String, Set<String>>> keep) {
        this.studio = studio;
        this.labs = List.copyOf(labs);
        this.beatsOf = beatsOf;
        this.left = left;
        this.progress = new Progress(answered, keep);
    }

    public List<Lab<?>> labs() {
        return labs;
    }

    public Studio studio() {
        return studio;
    }

    Progress progress() {
        return progress;
    }

    /// The open lab; null at home.
    public ReadOnlyObjectProperty<@Nullable OpenLab> open() {
        return open.getReadOnlyProperty();
    }

    /// Opens a lab where it was left, or at its opening state the first time.
    ///
    /// @throws IllegalArgumentException if there is no such lab
    public OpenLab enter(String id) {
        leave();
        Lab<?> lab = labs.stream()
                .filter(each -> each.descriptor().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no lab " + id));
        OpenLab opened = lab.open(studio.contextFor(lab.descriptor()));
        progress.expect(id, opened.model().challenges().size());
        LabState start = left.containsKey(id) ? left.get(id) : opening(lab);
        if (start != null) {
            opened.model().restore(start);
        }
        open.set(opened);
        return opened;
    }

    /// Closes the open lab, remembering its state.
    public void leave() {
        OpenLab closing = open.get();
        if (closing != null) {
            left.put(closing.lab().descriptor().id(), closing.model().state());
            open.set(null);
            closing.close();
        }
    }

    /// A lab's beats and presets, in order.
    public List<LabState> beats(Lab<?> lab) {
        return beatsOf.apply(lab);
    }

    /// The state that `render` shows by default.
    public @Nullable LabState poster(Lab<?> lab) {
        return beats(lab).stream().filter(LabState::poster).findFirst().orElse(null);
    }

    private @Nullable LabState opening(Lab<?> lab) {
        return preset(lab, "opening");
    }

    /// The preset with this name.
    public @Nullable LabState preset(Lab<?> lab, String name) {
        return beats(lab).stream()
                .filter(state -> name.equals(state.preset()))
                .findFirst()
                .orElse(null);
    }
}
