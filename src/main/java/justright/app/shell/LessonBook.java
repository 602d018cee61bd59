package justright.app.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import justright.app.lesson.Lesson;
import justright.lab.LabState;
import justright.store.LabDocument;
import org.jspecify.annotations.Nullable;

/// The lessons of this session: who comes back to one finds what came of it so far.
final class LessonBook {

    private final Map<List<LabState>, Lesson> lessons = new HashMap<>();
    private @Nullable Lesson latest;
    private boolean open;

    /// A file as a lesson: what was handed in is looked at, all others are worked on.
    Lesson of(LabDocument document) {
        return document.result() != null
                ? Lesson.of(document)
                : lessons.computeIfAbsent(document.states(), Lesson::new);
    }

    void opened(Lesson lesson) {
        if (!lesson.isHandedIn() && lesson.asks()) {
            latest = lesson;
        }
        open = lesson == latest;
    }

    void left() {
        open = false;
    }

    /// What is to be kept for the next start; null if nothing has come of any lesson yet.
    @Nullable
    LabDocument underway() {
        Lesson lesson = latest;
        if (lesson == null) {
            return null;
        }
        boolean begun = open
                || !lesson.answers().get().isEmpty()
                || !lesson.name().get().isBlank();
        return begun ? lesson.document(open) : null;
    }

    /// Brings back what was kept at the last end.
    ///
    /// @return the lesson that was open then
    Optional<Lesson> recover(LabDocument kept) {
        Lesson lesson = Lesson.underway(kept);
        lessons.put(lesson.steps(), lesson);
        latest = lesson;
        return kept.result() != null && kept.result().at() >= 0 ? Optional.of(lesson) : Optional.empty();
    }
}
