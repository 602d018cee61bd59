package justright.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import justright.setting.Setting;
import justright.training.Mailbox;
import justright.training.Probe;
import justright.ui.life.Lifetime;
import org.jspecify.annotations.Nullable;

/// A lab that does not train: its settings put a question, which is answered at once, on a thread of its own. Thread:
/// JavaFX.
///
/// A subclass makes its presentation, calls [#begin], and says what is asked and what follows from an answer.
///
/// @param <Q> what is asked, an immutable value; equal questions have equal answers
/// @param <R> the answer, an immutable value
public abstract class ComputedModel<Q, R> implements LabModel {

    private final String lab;
    private final Lifetime life = new Lifetime();
    private final Mailbox<Q> questions = new Mailbox<>();
    private final Probe<Q, Answer<Q, R>> probe;
    private final ReadOnlyObjectWrapper<@Nullable R> reading = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyLongWrapper seed;
    private final BooleanProperty busy = new SimpleBooleanProperty(true);
    private final List<Runnable> awaiting = new ArrayList<>();
    private @Nullable Q asked;
    private boolean restoring;

    private record Answer<Q, R>(Q question, R reading) {}

    /// @param compute answers a question; called on one other thread only
    protected ComputedModel(String lab, long seed, LabContext context, Function<Q, R> compute) {
        this.lab = lab;
        this.seed = new ReadOnlyLongWrapper(seed);
        probe = new Probe<>(questions, question -> new Answer<>(question, compute.apply(question)));
        life.onEnd(probe::close);
        context.pump().connect(() -> probe.results().take(), this::computed, life);
    }

    /// What the settings of this moment ask.
    protected abstract Q question();

    /// Called with each answer, before [#reading] changes.
    protected abstract void answered(R now);

    /// Listens to the settings and asks for the first time.
    protected final void begin() {
        settings().forEach(setting -> life.listen(setting.value(), (_, _, _) -> ask()));
        ask();
    }

    /// Asks again if the question is another by now.
    protected final void ask() {
        if (restoring) {
            return;
        }
        Q now = question();
        if (!now.equals(asked)) {
            asked = now;
            busy.set(true);
            questions.putNews(now);
        }
    }

    private void computed(Probe.Result<Answer<Q, R>> result) {
        Answer<Q, R> answer = switch (result) {
            case Probe.Result.Made<Answer<Q, R>>(var made) -> made;
            case Probe.Result.Failed<Answer<Q, R>>(var cause) -> throw cause;
        };
        answered(answer.reading());
        reading.set(answer.reading());
        if (answer.question().equals(asked)) {
            busy.set(false);
            List<Runnable> waiting = List.copyOf(awaiting);
            awaiting.clear();
            waiting.forEach(Runnable::run);
        }
    }

    /// The newest answer; null until the first has been computed.
    public final ReadOnlyObjectProperty<@Nullable R> reading() {
        return reading.getReadOnlyProperty();
    }

    public final ReadOnlyLongProperty seed() {
        return seed.getReadOnlyProperty();
    }

    /// The same question with other random numbers.
    public final void newSeed() {
        seed.set(seed.get() + 1);
        ask();
    }

    /// Turns to a state of its own settings, all others at their defaults, and calls back with the answer; asks again
    /// where a hand has moved one meanwhile: the answer is to this question.
    ///
    /// @param values encoded values by setting id
    protected final void read(Map<String, String> values, long seedOfState, java.util.function.Consumer<R> then) {
        restore(LabState.of(lab, values, seedOfState, 0));
        Map<String, String> turned = values();
        Runnable answer = () -> {
            R now = reading.get();
            if (now == null || !values().equals(turned)) {
                read(values, seedOfState, then);
            } else {
                then.accept(now);
            }
        };
        if (busy.get()) {
            awaiting.add(answer);
        } else {
            answer.run();
        }
    }

    protected final Lifetime life() {
        return life;
    }

    @Override
    public final Optional<RunControls> run() {
        return Optional.empty();
    }

    @Override
    public final ObservableBooleanValue busy() {
        return busy;
    }

    @Override
    public final LabState state() {
        return LabState.of(lab, values(), seed.get(), 0);
    }

    @Override
    public void restore(LabState state) {
        awaiting.clear();
        restoring = true;
        try {
            List<Setting<?>> all = settings();
            new SettingBoard(all).turnTo(state.settings());
            seed.set(state.seed());
        } finally {
            restoring = false;
        }
        ask();
    }

    @Override
    public final void close() {
        life.close();
    }
}
