package justright.app.shell;

import justright.app.lesson.Lesson;
import justright.lab.OpenLab;
import justright.lab.Undo;
import justright.lab.shelf.RunShelf;
import justright.lab.shelf.ShelvedRun;
import justright.store.LabDocument;
import org.jspecify.annotations.Nullable;

/// What the window does for the page of a lab.
interface LabHost {

    void showLesson();

    void present();

    FileMenu files();

    /// Shows two runs of the shelf side by side.
    void compare(OpenLab open, RunShelf shelf, ShelvedRun a, ShelvedRun b);

    /// The steps to be played.
    ///
    /// @param own the lab's own states
    Beats beats(LabDocument own, OpenLab open, Undo undo);

    /// What the steps belong to; null where they are the lab's own.
    @Nullable
    Lesson lesson();

    /// Asks for a file and writes what is handed in.
    void handIn();
}
