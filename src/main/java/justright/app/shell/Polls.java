package justright.app.shell;

import java.util.HashSet;
import java.util.Set;
import justright.lab.LabState;

/// Which beats have put their question already: one that has is not asked again when one goes back to it, even from
/// another lab of the lecture.
final class Polls {

    private final Set<LabState> over = new HashSet<>();

    boolean isOver(LabState beat) {
        return over.contains(beat);
    }

    void close(LabState beat) {
        over.add(beat);
    }

    /// It may be asked once more.
    void forget(LabState beat) {
        over.remove(beat);
    }
}
