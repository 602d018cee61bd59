package justright.app;

import java.nio.file.Path;
import java.util.function.Consumer;
import justright.app.shell.ShellView;
import justright.lab.LabState;
import justright.store.FileException;
import justright.store.LabDocument;
import justright.store.Recovery;
import justright.ui.life.Lifetime;
import justright.ui.text.Phrase;
import org.jspecify.annotations.Nullable;

/// What is being worked on and in no file yet: a lecture that is being arranged, and a lesson that is being gone
/// through. Kept every few seconds, brought back at the next start. Thread: JavaFX.
final class Unfinished {

    private final ShellView shell;
    private final Consumer<Phrase> say;
    private final Recovery lecture;
    private final Recovery lesson;

    Unfinished(ShellView shell, Path folder, Consumer<Phrase> say, Lifetime life) {
        this.shell = shell;
        this.say = say;
        lecture = new Recovery(folder, "lecture-unsaved");
        lesson = new Recovery(folder, "lesson-underway");
        Autosave.every(
                Autosave.PERIOD,
                shell.lectures()::unsaved,
                kept -> shell.documents().keep(lecture, kept),
                life);
        Autosave.every(
                Autosave.PERIOD,
                shell.lectern()::underway,
                kept -> shell.documents().keep(lesson, kept),
                life);
    }

    /// @param left how the last lab was left
    /// @param reopen whether the lesson that was open is to be opened again
    void bringBack(@Nullable LabState left, boolean reopen) {
        kept(lesson, document -> shell.lectern().resume(document, left, reopen));
        kept(lecture, shell.lectures()::recover);
    }

    private void kept(Recovery place, Consumer<LabDocument> then) {
        try {
            place.kept().filter(shell.documents()::fits).ifPresent(then);
        } catch (FileException damaged) {
            say.accept(damaged.phrase());
        }
    }

    /// What there is at the end, to be written once the window is closed and nothing else writes any more.
    Runnable last() {
        LabDocument arranged = shell.lectures().unsaved();
        LabDocument underway = shell.lectern().underwayNow();
        return () -> {
            try {
                lecture.keep(arranged);
                lesson.keep(underway);
            } catch (FileException refused) {
                say.accept(refused.phrase());
            }
        };
    }
}
