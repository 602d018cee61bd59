package justright.app.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import justright.lab.Lab;
import justright.lab.LabModel;
import justright.lab.LabState;
import justright.lab.Locks;
import justright.lab.OpenLab;
import justright.lab.shelf.RunShelf;
import justright.setting.InvalidValueException;
import justright.setting.Setting;
import justright.store.DocumentFile;
import justright.store.LabDocument;
import justright.ui.text.Phrase;
import org.jspecify.annotations.Nullable;

/// The labs, and the one that lies open on the desk; remembers how each was left. Thread: JavaFX.
public final class Desk {

    /// The preset with which a lab opens the first time.
    private static final String OPENING = "opening";

    private final Studio studio;
    private final List<Lab<?>> labs;
    private final Progress progress;
    private final Polls polls = new Polls();
    private final Map<String, LabState> left = new HashMap<>();
    private final Map<String, Set<String>> putAway = new HashMap<>();
    private final Map<String, RunShelf> shelves = new HashMap<>();
    private final ReadOnlyObjectWrapper<@Nullable OpenLab> open = new ReadOnlyObjectWrapper<>();
    private Consumer<Phrase> unfit = _ -> {};

    public Desk(Studio studio, List<Lab<?>> labs, Progress progress) {
        this.studio = studio;
        this.labs = List.copyOf(labs);
        this.progress = progress;
    }

    List<Lab<?>> labs() {
        return labs;
    }

    Progress progress() {
        return progress;
    }

    /// Which questions of beats have been put to a class.
    Polls polls() {
        return polls;
    }

    /// The runs of this session in a lab.
    RunShelf shelf(String lab) {
        return shelves.computeIfAbsent(lab, _ -> new RunShelf());
    }

    /// The open lab; null at home.
    public ReadOnlyObjectProperty<@Nullable OpenLab> open() {
        return open.getReadOnlyProperty();
    }

    /// The next time the state's lab is opened, it opens like this.
    public void prepare(LabState state) {
        left.put(state.lab(), state);
    }

    /// Opens a lab as it was left, or at its opening state the first time.
    ///
    /// @throws IllegalArgumentException if there is no such lab
    public OpenLab enter(String id) {
        leave();
        Lab<?> lab = labs.stream()
                .filter(each -> each.descriptor().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no lab " + id));
        OpenLab opened = lab.open(studio.contextFor(lab.descriptor()));
        if (!wasRestored(opened.model(), left.get(id))) {
            left.remove(id);
            document(lab).preset(OPENING).ifPresent(opened.model()::restore);
        }
        if (!putAway.isEmpty()) {
            putAwayAgain(opened.model(), id);
        }
        open.set(opened);
        progress.visit(id);
        return opened;
    }

    /// What the user has put away stays away until the program ends, but not in a lesson, which has its own way.
    private void putAwayAgain(LabModel model, String id) {
        LabState begun = left.get(id);
        boolean lesson = begun != null && begun.isLesson();
        Set<String> away = putAway.getOrDefault(id, Set.of());
        model.settings().forEach(setting -> setting.putAway().set(!lesson && away.contains(setting.id())));
    }

    /// A state that was left by an older version, or changed by hand, may not suit the lab.
    private boolean wasRestored(LabModel model, @Nullable LabState start) {
        if (start == null) {
            return false;
        }
        try {
            Locks.show(model, start);
            return true;
        } catch (InvalidValueException refused) {
            unfit.accept(Phrase.of("file.reason.range", refused.rejected(), refused.allowed()));
            return false;
        }
    }

    /// Who is told why a lab opens as at first: the state in which it was left does not suit it.
    public void onUnfit(Consumer<Phrase> told) {
        unfit = told;
    }

    /// How a lab stands, or will when it is opened.
    LabState state(String id) {
        OpenLab here = open.get();
        if (here != null && here.lab().descriptor().id().equals(id)) {
            return here.model().state();
        }
        LabState before = left.get(id);
        return before != null
                ? before
                : labs.stream()
                        .filter(lab -> lab.descriptor().id().equals(id))
                        .findFirst()
                        .flatMap(lab -> document(lab).preset(OPENING))
                        .orElseGet(() -> LabState.of(id, Map.of(), 1, 0));
    }

    /// How a lab opens the first time; under its present seed if its opening names none.
    LabState first(OpenLab lab) {
        return document(lab.lab())
                .preset(OPENING)
                .orElseGet(() -> LabState.of(
                        lab.lab().descriptor().id(),
                        Map.of(),
                        lab.model().state().seed(),
                        0));
    }

    /// Closes the open lab, remembering its state.
    public void leave() {
        OpenLab closing = open.get();
        if (closing != null) {
            prepare(closing.model().state());
            rememberPutAway(closing.model(), closing.lab().descriptor().id());
            open.set(null);
            closing.close();
        }
    }

    private void rememberPutAway(LabModel model, String id) {
        if (model.settings().stream().anyMatch(Setting::isHeld)) {
            return; // a lesson: nothing could be put away
        }
        putAway.put(
                id,
                model.settings().stream()
                        .filter(setting -> setting.putAway().get())
                        .map(Setting::id)
                        .collect(Collectors.toSet()));
    }

    /// A lab's own states: poster, presets, beats.
    LabDocument document(Lab<?> lab) {
        return DocumentFile.beats(lab.descriptor());
    }
}
