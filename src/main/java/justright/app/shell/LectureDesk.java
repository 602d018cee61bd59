package justright.app.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import justright.app.lecture.LectureActions;
import justright.app.lecture.LectureDraft;
import justright.app.lecture.LecturePanel;
import justright.app.lesson.Lesson;
import justright.app.shell.FileDialogs.Kind;
import justright.lab.LabState;
import justright.lab.Locks;
import justright.lab.OpenLab;
import justright.store.LabDocument;
import justright.ui.control.FocusReturn;
import justright.ui.life.Lifetime;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;
import org.jspecify.annotations.Nullable;

/// The lecture that is being arranged in this window: its panel beside the labs, its file, and what is asked before it
/// is lost. Thread: JavaFX.
public final class LectureDesk implements LectureActions {

    private final FocusReturn focus = new FocusReturn();
    private final ShellView shell;
    private final Documents documents;
    private final FileDialogs dialogs;
    private final LectureDraft draft = new LectureDraft();
    private final StackPane overlay = new StackPane();
    private final AskSheet ask;
    private final Lifetime life = new Lifetime();
    private @Nullable LecturePanel panel;
    private boolean docked;

    LectureDesk(ShellView shell, Documents documents, FileDialogs dialogs) {
        this.shell = shell;
        this.documents = documents;
        this.dialogs = dialogs;
        ask = new AskSheet(shell.studio().words(), life);
        overlay.setAlignment(Pos.CENTER_RIGHT);
        overlay.setPickOnBounds(false);
        overlay.getStyleClass().add("lecture-overlay");
    }

    /// Where the panel lies over a narrow page.
    Node overlay() {
        return overlay;
    }

    AskSheet ask() {
        return ask;
    }

    LectureDraft draft() {
        return draft;
    }

    boolean isShown() {
        return panel != null && panel.getParent() != null;
    }

    /// How much of the window's width the panel takes for itself.
    double dockedWidth() {
        return isShown() && docked ? LecturePanel.WIDTH : 0;
    }

    /// Beside the page, or over its bench where the window is too narrow for both.
    void setDocked(boolean beside) {
        docked = beside;
        if (isShown()) {
            place();
        }
    }

    void toggle() {
        if (isShown()) {
            hide();
        } else if (!shell.studio().presenting().get()) {
            show();
        }
    }

    /// An empty panel takes up the lecture that is being given.
    private void show() {
        if (draft.size() == 0 && !draft.unsaved().get()) {
            Optional.ofNullable(shell.lectern().lesson())
                    .filter(lesson -> !lesson.isHandedIn())
                    .ifPresent(lesson ->
                            draft.begin(lesson.steps(), shell.lectern().file()));
        }
        if (panel == null) {
            panel = new LecturePanel(
                    draft,
                    new FactsOfLabs(shell.studio(), shell.desk().labs(), life),
                    this,
                    shell.studio().words(),
                    life);
        }
        focus.remember(shell.getScene());
        place();
        panel.focus();
    }

    private void place() {
        LecturePanel mine = Objects.requireNonNull(panel);
        overlay.getChildren().setAll(docked ? List.of() : List.of(mine));
        shell.dock(docked ? mine : null);
    }

    @Override
    public void hide() {
        overlay.getChildren().clear();
        shell.dock(null);
        shell.requestFocus();
        focus.giveBack();
    }

    /// Whether a key is none of the window's: something is being asked, or it was pressed in the panel. Letters that
    /// are not typed stay the window's.
    boolean takes(KeyEvent event) {
        if (ask.isShown()) {
            return true;
        }
        boolean inside = false;
        for (Node node = event.getTarget() instanceof Node target ? target : null;
                node != null;
                node = node.getParent()) {
            inside |= node == panel;
        }
        boolean typing = event.getTarget() instanceof TextInputControl;
        boolean letter = !event.isShortcutDown() && event.getCode().isLetterKey();
        boolean find = event.isShortcutDown() && event.getCode() == KeyCode.K;
        return inside && !find && (typing || !letter);
    }

    // ---- steps

    @Override
    public void addPresent() {
        present().ifPresent(state -> {
            draft.add(state);
            if (!isShown()) {
                documents.say(Phrase.of(
                        "lecture.added", Numbers.whole(draft.chosen().get() + 1L), Numbers.whole(draft.size())));
            }
        });
    }

    @Override
    public void replaceByPresent() {
        present().ifPresent(draft::replace);
    }

    @Override
    public void showOnDesk() {
        draft.step().ifPresent(step -> shell.putOnDesk(step.free()));
    }

    /// What is on the desk, with the words of the prepared step that is being shown, if one is.
    private Optional<LabState> present() {
        OpenLab open = shell.desk().open().get();
        if (open == null) {
            documents.say(Phrase.of("lecture.no-lab"));
            return Optional.empty();
        }
        Optional<LabState> beat =
                Optional.ofNullable(shell.page()).flatMap(page -> page.beats().start());
        LabState state = Locks.saved(open.model());
        return Optional.of(beat.map(step -> state.edit()
                        .caption(step.caption())
                        .notes(step.notes())
                        .ask(step.ask())
                        .done())
                .orElse(state));
    }

    @Override
    public void play() {
        if (draft.size() > 0) {
            hide();
            shell.lectern()
                    .give(
                            new Lesson(draft.steps().get()),
                            draft.chosen().get(),
                            draft.file().get());
        }
    }

    // ---- files

    @Override
    public void save() {
        Path file = draft.file().get();
        if (file == null) {
            saveAs();
        } else {
            write(file, () -> {});
        }
    }

    @Override
    public void saveAs() {
        saveAs(() -> {});
    }

    private void saveAs(Runnable then) {
        if (draft.size() > 0) {
            dialogs.toWrite(Kind.STATE, "lecture", shell.getScene().getWindow()).ifPresent(file -> write(file, then));
        }
    }

    void write(Path file, Runnable then) {
        if (draft.size() > 0) {
            List<LabState> written = draft.steps().get();
            documents.write(file, new LabDocument(written), () -> {
                draft.saved(file, written);
                then.run();
            });
        }
    }

    @Override
    public void open() {
        beforeLosing(
                () -> dialogs.toOpen(Kind.STATE, shell.getScene().getWindow()).ifPresent(this::edit));
    }

    /// Opens a file to be arranged.
    void edit(Path file) {
        documents.read(file, document -> draft.begin(document.states(), file));
    }

    @Override
    public void create() {
        beforeLosing(() -> draft.begin(List.of(), null));
    }

    /// Does something that puts the draft away, after asking if it was not saved.
    public void beforeLosing(Runnable then) {
        if (!draft.unsaved().get() || draft.size() == 0) {
            then.run();
            return;
        }
        ask.ask(
                shell.studio().words().get("lecture.ask"),
                List.of(
                        new AskSheet.Way("lecture.ask.save", () -> saveThen(then)),
                        new AskSheet.Way("lecture.ask.drop", () -> {
                            draft.begin(List.of(), null);
                            then.run();
                        }),
                        new AskSheet.Way("lecture.ask.stay", () -> {})));
    }

    private void saveThen(Runnable then) {
        Path file = draft.file().get();
        if (file == null) {
            saveAs(then);
        } else {
            write(file, then);
        }
    }

    // ---- from one start to the next

    /// What would be lost; null if nothing would.
    public @Nullable LabDocument unsaved() {
        return draft.unsaved().get() && draft.size() > 0
                ? new LabDocument(draft.steps().get())
                : null;
    }

    /// Brings back what was not saved at the last end.
    public void recover(LabDocument kept) {
        draft.recover(kept.states());
        documents.say(Phrase.of("lecture.recovered", Numbers.whole(draft.size())));
    }

    void close() {
        life.close();
    }
}
