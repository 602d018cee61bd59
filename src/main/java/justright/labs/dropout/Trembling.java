package justright.labs.dropout;

import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import justright.training.Mailbox;
import justright.training.Probe;
import justright.ui.frame.FramePump;
import justright.ui.life.Lifetime;
import org.jspecify.annotations.Nullable;

/// Keeps asking thinned networks about the plane, in the background, for as long as dropout is left on at test time.
final class Trembling {

    /// So that asking again never meets the masks of a later step.
    private static final int APART = 1_000_003;

    private final Mailbox<Question> questions = new Mailbox<>();
    private final Probe<Question, Answer> probe = new Probe<>(questions, Trembling::answer);
    private final ReadOnlyObjectWrapper<@Nullable Tremble> latest = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Question> asked = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Question> answered = new ReadOnlyObjectWrapper<>();
    private final ObservableBooleanValue busy =
            Bindings.createBooleanBinding(() -> !Objects.equals(asked.get(), answered.get()), asked, answered);
    private int batch;

    private record Question(DropoutFrame frame, long seed, int batch) {}

    private record Answer(Question question, Tremble tremble) {}

    Trembling(FramePump pump, Lifetime life) {
        pump.connect(() -> probe.results().take(), this::arrived, life);
        life.onEnd(probe::close);
    }

    private static Answer answer(Question question) {
        return new Answer(question, Tremble.of(question.frame(), Streams.calls(question.seed(), question.batch())));
    }

    /// The newest answers; null while dropout is off at test time.
    ReadOnlyObjectProperty<@Nullable Tremble> latest() {
        return latest.getReadOnlyProperty();
    }

    ObservableBooleanValue busy() {
        return busy;
    }

    /// Asks about this moment; about nothing if `frame` is null.
    void follow(@Nullable DropoutFrame frame, long seed, int step) {
        if (frame == null) {
            asked.set(null);
            answered.set(null);
            latest.set(null);
            return;
        }
        Question last = asked.get();
        if (last == null || !last.frame().equals(frame)) {
            batch = step;
            ask(new Question(frame, seed, batch));
        }
    }

    /// Asks the same network again: other masks, other answers.
    void again() {
        Question last = asked.get();
        if (last != null) {
            batch += APART;
            ask(new Question(last.frame(), last.seed(), batch));
        }
    }

    private void ask(Question question) {
        asked.set(question);
        questions.putNews(question);
    }

    private void arrived(Probe.Result<Answer> result) {
        switch (result) {
            case Probe.Result.Made<Answer>(var made) -> {
                if (asked.get() != null) {
                    latest.set(made.tremble());
                    answered.set(made.question());
                }
            }
            case Probe.Result.Failed<Answer>(var cause) -> throw cause;
        }
    }
}
