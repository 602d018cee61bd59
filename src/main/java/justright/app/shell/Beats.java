package justright.app.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import justright.lab.LabModel;
import justright.lab.LabState;
import justright.lab.Locks;
import justright.lab.OpenLab;
import justright.lab.Undo;
import justright.store.LabDocument;
import justright.ui.text.Words;

/// The prepared steps of a lab, or of a lecture through several labs, played one after the other: each sets the
/// controls and the caption.
final class Beats {

    /// No beat is being shown.
    static final int NONE = -1;

    private final LabDocument document;
    private final OpenLab open;
    private final Undo undo;
    private final List<LabState> beats;
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(NONE);
    private final IntConsumer elsewhere;
    private Runnable leaving = () -> {};
    private Runnable arrived = () -> {};

    /// The lab's own steps.
    Beats(LabDocument document, OpenLab open, Undo undo) {
        this(document, document.beats(), NONE, open, undo, _ -> {});
    }

    /// The steps of a lecture.
    ///
    /// @param document the lab's own states
    /// @param step the one that is being shown
    /// @param elsewhere shows a step that is about another lab
    Beats(LabDocument document, Lecture lecture, int step, OpenLab open, Undo undo, IntConsumer elsewhere) {
        this(document, lecture.steps(), step, open, undo, elsewhere);
    }

    private Beats(
            LabDocument document, List<LabState> beats, int step, OpenLab open, Undo undo, IntConsumer elsewhere) {
        this.document = document;
        this.beats = beats;
        this.open = open;
        this.undo = undo;
        this.elsewhere = elsewhere;
        current.set(step);
    }

    int count() {
        return beats.size();
    }

    LabState get(int beat) {
        return beats.get(beat);
    }

    /// The beat being shown, or [#NONE].
    ReadOnlyIntegerProperty current() {
        return current.getReadOnlyProperty();
    }

    /// Whether the beat being shown asks for something or keeps hands off something: one does not just leave it.
    boolean isBinding() {
        return current.get() != NONE && beats.get(current.get()).isLesson();
    }

    /// The beat being shown, as it begins; empty if none is.
    Optional<LabState> start() {
        return current.get() == NONE ? Optional.empty() : Optional.of(beats.get(current.get()));
    }

    /// Calls back before another beat takes the place of the one being shown, and after.
    void around(Runnable before, Runnable after) {
        leaving = before;
        arrived = after;
    }

    /// Shows a beat; outside the list, puts the captions away.
    void show(int beat) {
        boolean exists = beat >= 0 && beat < beats.size();
        if (!exists && isBinding()) {
            return;
        }
        leaving.run();
        if (exists && !isHere(beat)) {
            elsewhere.accept(beat);
            return;
        }
        if (exists) {
            restore(beats.get(beat));
        }
        current.set(exists ? beat : NONE);
        arrived.run();
    }

    /// Shows the preset that the lab's "always true?" speaks of.
    void showException() {
        document.preset(LabModel.EXCEPTION).ifPresent(this::restore);
    }

    /// Says that a beat comes without showing it; [#NONE] for none.
    void announce(int beat) {
        current.set(beat);
    }

    /// Whether a beat is about the open lab.
    boolean isHere(int beat) {
        return beats.get(beat).lab().equals(open.lab().descriptor().id());
    }

    /// Shows a state of the open lab; it can be taken back.
    void restore(LabState state) {
        undo.around(() -> Locks.show(open.model(), state));
        if (state.isLesson()) {
            undo.forget();
        }
    }

    /// All beats by caption, to go to any.
    ContextMenu menu(Words words) {
        ContextMenu menu = new ContextMenu();
        for (int i = 0; i < beats.size(); i++) {
            int beat = i;
            MenuItem item = new MenuItem((i + 1) + "  " + captionOf(beat, words));
            item.setOnAction(_ -> show(beat));
            menu.getItems().add(item);
        }
        return menu;
    }

    String captionOf(int beat, Words words) {
        return beats.get(beat).caption().best(words.language().getValue());
    }
}
