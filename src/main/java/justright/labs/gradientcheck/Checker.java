package justright.labs.gradientcheck;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import justright.training.Mailbox;
import justright.training.Probe;
import justright.ui.frame.FramePump;
import justright.ui.life.Lifetime;
import org.jspecify.annotations.Nullable;

/// Checks gradients in the background, always the newest question. Thread: JavaFX.
final class Checker {

    private final Mailbox<Question> questions = new Mailbox<>();
    private final Probe<Question, Answer> probe = new Probe<>(questions, Checker::answer);
    private final ReadOnlyObjectWrapper<@Nullable Question> asked = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Question> answered = new ReadOnlyObjectWrapper<>();
    private final ObservableBooleanValue busy =
            Bindings.createBooleanBinding(() -> !Objects.equals(asked.get(), answered.get()), asked, answered);
    private final Consumer<Answer> whenAnswered;
    private final ReadOnlyBooleanWrapper awaited = new ReadOnlyBooleanWrapper();
    private @Nullable Question awaitedQuestion;
    private Runnable action = () -> {};
    private boolean handingOver;

    /// What is to be checked, and how.
    private record Question(Subject subject, Conditions conditions) {}

    /// What came out.
    record Answer(Subject subject, Conditions conditions, Checks checks) {}

    /// @param whenAnswered hears of every answer
    Checker(FramePump pump, Consumer<Answer> whenAnswered, Lifetime life) {
        this.whenAnswered = whenAnswered;
        pump.connect(() -> probe.results().take(), this::arrived, life);
        life.onEnd(probe::close);
    }

    private static Answer answer(Question question) {
        return new Answer(
                question.subject(), question.conditions(), Checks.of(question.subject(), question.conditions()));
    }

    /// Whether an answer is still to come.
    ObservableBooleanValue busy() {
        return busy;
    }

    /// Whether somebody waits for an answer.
    ReadOnlyBooleanProperty awaited() {
        return awaited.getReadOnlyProperty();
    }

    /// Asks, unless this was asked last.
    void ask(Subject subject, Conditions conditions) {
        Question question = new Question(subject, conditions);
        if (!question.equals(asked.get())) {
            asked.set(question);
            forsake();
            questions.putNews(question);
        }
    }

    /// Does something once, when the question asked last has been answered; never, if another is asked first.
    void await(Runnable then) {
        Question last = asked.get();
        if (last != null && last.equals(answered.get())) {
            then.run();
        } else {
            awaitedQuestion = last;
            action = then;
            awaited.set(true);
        }
    }

    private void forsake() {
        awaitedQuestion = null;
        awaited.set(handingOver);
    }

    /// Whoever is handed the answer may start a next run and wait for that: it is awaited all the way.
    private void handOver() {
        awaitedQuestion = null;
        handingOver = true;
        try {
            action.run();
        } finally {
            handingOver = false;
            awaited.set(awaitedQuestion != null);
        }
    }

    private void arrived(Probe.Result<Answer> result) {
        switch (result) {
            case Probe.Result.Made<Answer>(var made) -> {
                Question question = new Question(made.subject(), made.conditions());
                whenAnswered.accept(made);
                answered.set(question);
                if (question.equals(awaitedQuestion)) {
                    handOver();
                }
            }
            case Probe.Result.Failed<Answer>(var cause) -> throw cause;
        }
    }
}
