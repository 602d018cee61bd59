package justright.app.shell;

import java.nio.file.Path;
import justright.app.lesson.Lesson;
import justright.lab.LabState;
import justright.store.LabDocument;
import org.jspecify.annotations.Nullable;

/// The lecture or lesson that is being given in this window, and what has come of those of this session. Thread:
/// JavaFX.
public final class Lectern {

    private final ShellView shell;
    private final LessonBook book = new LessonBook();
    private @Nullable Lesson lesson;
    private @Nullable Path file;

    Lectern(ShellView shell) {
        this.shell = shell;
    }

    /// What is being given; null if nothing is.
    @Nullable
    Lesson lesson() {
        return lesson;
    }

    /// Where it was read from; null if it was not.
    @Nullable
    Path file() {
        return file;
    }

    /// Whether a document is given step by step; a single state that asks and locks nothing is just shown.
    static boolean takes(LabDocument document) {
        return document.states().size() > 1 || document.states().getFirst().isLesson() || document.result() != null;
    }

    /// Gives a lecture or a lesson from its first step, what was handed in from the step that was open then.
    void give(LabDocument document, @Nullable Path from) {
        Lesson given = book.of(document);
        give(given, given.isHandedIn() ? given.at() : 0, from);
    }

    void give(Lesson given, int step, @Nullable Path from) {
        file = from;
        show(given, step, given.shown().get(step));
    }

    private void show(Lesson given, int step, LabState state) {
        remember();
        shell.desk().leave();
        shell.desk().prepare(state);
        lesson = given;
        book.opened(given);
        Lecture lecture = new Lecture(given.shown());
        shell.open(
                new Place.InLab(state.lab()),
                (own, opened, undo) -> new Beats(
                        own,
                        lecture,
                        step,
                        opened,
                        undo,
                        elsewhere -> show(given, elsewhere, given.shown().get(elsewhere))));
    }

    /// It is over; how far it has come is remembered.
    void end() {
        remember();
        lesson = null;
    }

    /// Remembers how far it has come.
    void remember() {
        leaveStep();
        book.left();
    }

    private void leaveStep() {
        LabPage page = shell.page();
        if (page != null) {
            page.lesson().leave();
        }
    }

    // ---- from one start to the next

    /// Goes on with the lesson that was open at the last end.
    ///
    /// @param left how its lab was left then; null if that is not known
    /// @param open whether to open it, or only to remember what came of it
    public void resume(LabDocument kept, @Nullable LabState left, boolean open) {
        book.recover(kept).filter(_ -> open).ifPresent(given -> {
            LabState asked = given.steps().get(given.at());
            LabState state = left != null && left.lab().equals(asked.lab()) ? asked.resumedAt(left) : asked;
            show(given, given.at(), state);
        });
    }

    /// What has come of the lessons, to be kept for the next start; null if there is nothing.
    public @Nullable LabDocument underway() {
        return book.underway();
    }

    /// The same with the step that is open as it stands.
    public @Nullable LabDocument underwayNow() {
        leaveStep();
        return book.underway();
    }
}
