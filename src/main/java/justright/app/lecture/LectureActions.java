package justright.app.lecture;

/// What the panel's buttons and keys do beyond the draft itself.
public interface LectureActions {

    /// Adds what is on the desk.
    void addPresent();

    /// Puts what is on the desk in the place of the chosen step.
    void replaceByPresent();

    /// Puts the chosen step on the desk, to be changed there.
    void showOnDesk();

    /// Gives the lecture from the chosen step on.
    void play();

    void save();

    void saveAs();

    void open();

    void create();

    void hide();
}
