package justright.labs.curveclinic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import justright.lab.KeptRuns;
import justright.ui.frame.FramePump;
import justright.ui.life.Lifetime;

/// What is trained and checked beside the run on screen: the patient as it came in, its twin, tests, the gallery.
/// Thread: JavaFX.
final class Archive {

    private final KeptRuns<Case, Course> courses;
    private final KeptRuns<Case, Slopes> checks;

    /// @param news is called after something has come
    Archive(FramePump pump, Runnable news, Lifetime life) {
        courses = new KeptRuns<>(pump, Case::train, _ -> news.run(), life);
        checks = new KeptRuns<>(pump, (about, _) -> Slopes.of(about), _ -> news.run(), life);
    }

    /// Wants what is needed to look after this patient, and nothing else.
    void ask(Patient patient, Set<Exam> ordered, boolean gallery) {
        List<Case> wanted = new ArrayList<>();
        wanted.add(new Case(patient.scene(), patient.sick()));
        ordered.stream().filter(Exam::isTraining).map(each -> each.of(patient)).forEach(wanted::add);
        wanted.add(new Case(patient.scene(), patient.healthy()));
        if (gallery) {
            Exhibit.cases().forEach(wanted::add);
        }
        courses.ask(wanted);
        checks.ask(ordered.contains(Exam.GRADIENT_CHECK) ? List.of(Exam.GRADIENT_CHECK.of(patient)) : List.of());
    }

    Optional<Course> course(Case about) {
        return courses.get(about);
    }

    Optional<Slopes> check(Case about) {
        return checks.get(about);
    }

    /// Whether everything wanted has been made.
    boolean isDone() {
        return courses.isDone() && checks.isDone();
    }
}
