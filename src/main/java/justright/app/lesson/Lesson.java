package justright.app.lesson;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import justright.lab.Answer;
import justright.lab.LabState;
import justright.lab.Result;
import justright.lab.goal.GoalReading;
import justright.store.LabDocument;
import org.jspecify.annotations.Nullable;

/// States of any labs, gone through one after the other, and what came of their goals. Never empty. Thread: JavaFX.
///
/// One that was handed in is looked at, not worked on: its answers stay.
public final class Lesson {

    private final List<LabState> steps;
    private final boolean handedIn;
    private final Clock clock;
    private final StringProperty name = new SimpleStringProperty(this, "name", "");
    private final ReadOnlyObjectWrapper<List<Answer>> answers = new ReadOnlyObjectWrapper<>(List.of());
    private int at;

    /// To be worked on.
    public Lesson(List<LabState> steps) {
        this(steps, null, false, Clock.systemUTC());
    }

    private Lesson(List<LabState> steps, @Nullable Result result, boolean handedIn, Clock clock) {
        this.steps = List.copyOf(steps);
        this.handedIn = handedIn;
        this.clock = clock;
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a lesson needs a step");
        }
        if (result != null) {
            name.set(result.name());
            answers.set(result.answers());
            at = Math.clamp(result.at(), 0, steps.size() - 1);
        }
    }

    /// A file as it is opened: a lesson, or one that was handed in.
    public static Lesson of(LabDocument document) {
        return new Lesson(document.states(), document.result(), document.result() != null, Clock.systemUTC());
    }

    /// To be worked on, with what came of it so far.
    public static Lesson underway(LabDocument document) {
        return new Lesson(document.states(), document.result(), false, Clock.systemUTC());
    }

    /// The same with another clock, for tests.
    static Lesson of(List<LabState> steps, Clock clock) {
        return new Lesson(steps, null, false, clock);
    }

    /// As the author made them.
    public List<LabState> steps() {
        return steps;
    }

    /// As they are shown: where it was handed in, what the student saw, under the author's goal and locks.
    public List<LabState> shown() {
        List<LabState> shown = new ArrayList<>();
        for (int step = 0; step < steps.size(); step++) {
            LabState asked = steps.get(step);
            shown.add(answerOf(step)
                    .filter(_ -> handedIn)
                    .map(answer -> asked.resumedAt(answer.state()))
                    .orElse(asked));
        }
        return shown;
    }

    public boolean isHandedIn() {
        return handedIn;
    }

    /// Whether there is anything to hand in.
    public boolean asks() {
        return steps.stream().anyMatch(step -> step.goal() != null);
    }

    /// Who works on it.
    public StringProperty name() {
        return name;
    }

    /// The step that is open, or was last.
    public int at() {
        return at;
    }

    public void goTo(int step) {
        at = step;
    }

    /// What has come of it so far.
    public ReadOnlyObjectProperty<List<Answer>> answers() {
        return answers.getReadOnlyProperty();
    }

    public Optional<Answer> answerOf(int step) {
        return answers.get().stream().filter(answer -> answer.of() == step).findFirst();
    }

    /// A step's goal has been reached by a run; a later one takes the place of an earlier one.
    public void meet(int step, LabState state, GoalReading reading) {
        answer(step, state, true, reading);
    }

    /// So far a step has come; what has reached its goal is not lost by it.
    public void leave(int step, LabState state, GoalReading reading) {
        boolean met = answerOf(step).map(Answer::met).orElse(false);
        if (!met && steps.get(step).goal() != null) {
            answer(step, state, false, reading);
        }
    }

    private void answer(int step, LabState state, boolean met, GoalReading reading) {
        if (handedIn) {
            return;
        }
        List<Answer> others = new ArrayList<>(answers.get());
        others.removeIf(each -> each.of() == step);
        others.add(new Answer(
                step,
                state.free(),
                met,
                reading.step(),
                reading.values(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS)));
        others.sort(java.util.Comparator.comparingInt(Answer::of));
        answers.set(List.copyOf(others));
    }

    /// How many of the goals that can be checked have been reached.
    public int met() {
        return (int) answers.get().stream().filter(Answer::met).count();
    }

    /// What is handed in, or kept.
    ///
    /// @param open whether it is open now
    public LabDocument document(boolean open) {
        return new LabDocument(steps, new Result(name.get().strip(), open ? at : -1, answers.get()));
    }
}
