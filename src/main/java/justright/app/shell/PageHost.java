package justright.app.shell;

import justright.app.lesson.Lesson;
import justright.lab.OpenLab;
import justright.lab.Undo;
import justright.lab.shelf.RunShelf;
import justright.lab.shelf.ShelvedRun;
import justright.store.LabDocument;
import org.jspecify.annotations.Nullable;

/// What the window does for the page of a lab.
///
/// @param course the steps that are played there
record PageHost(ShellView shell, OpenLab open, Pages.Course course) implements LabHost {

    @Override
    public void showLesson() {
        shell.sheets().help().showLesson(open);
    }

    @Override
    public void present() {
        shell.present(true);
    }

    @Override
    public FileMenu files() {
        return shell.files();
    }

    @Override
    public void compare(OpenLab lab, RunShelf shelf, ShelvedRun a, ShelvedRun b) {
        shell.comparison().show(lab, shelf, a, b);
    }

    @Override
    public @Nullable Lesson lesson() {
        return shell.lectern().lesson();
    }

    @Override
    public void handIn() {
        shell.files().handIn();
    }

    @Override
    public Beats beats(LabDocument own, OpenLab lab, Undo undo) {
        return course.beats(own, lab, undo);
    }
}
