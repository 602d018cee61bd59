package justright.labs.split;

import java.util.List;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import justright.training.Sweep;
import org.jspecify.annotations.Nullable;

/// Trains and measures the models of a question on worker threads, the first ones first; what a moved control leaves
/// as it was is kept. Thread: JavaFX.
final class Tryouts {

    /// A run that has shown so many models gives way to a newer question; so the hand always sees something.
    private static final int COARSE = 6;

    private final TreeMap<Integer, Tried> results = new TreeMap<>();
    private @Nullable Question wanted;
    private @Nullable Question answering;
    private @Nullable Sweep<Integer, Tried> sweep;
    private int shown;

    /// Examples are made once, by the worker that comes first.
    private static final class Shared {

        private final Question question;
        private @Nullable Examples examples;

        Shared(Question question) {
            this.question = question;
        }

        synchronized Examples get() {
            Examples made = examples;
            if (made == null) {
                made = Examples.of(question);
                examples = made;
            }
            return made;
        }
    }

    void ask(Question question) {
        wanted = question;
    }

    /// Takes what has come, and begins with a newer question if it is time.
    ///
    /// @return whether there is something new to show
    boolean tend() {
        boolean news = takeArrived();
        Question next = wanted;
        if (next != null && !next.equals(answering) && mayLeave(next)) {
            begin(next);
            news = !results.isEmpty();
        }
        return news;
    }

    /// The question that [#prefix] answers.
    @Nullable
    Question answering() {
        return answering;
    }

    /// The models tried without a gap: 1, 2, 3 …
    List<Tried> prefix() {
        Question question = answering;
        int most = question == null ? 0 : question.models();
        return IntStream.rangeClosed(1, most)
                .takeWhile(results::containsKey)
                .mapToObj(results::get)
                .toList();
    }

    boolean isDone() {
        return wanted != null && wanted.equals(answering) && prefix().size() == wanted.models();
    }

    void cancel() {
        if (sweep != null) {
            sweep.cancel();
            sweep = null;
        }
    }

    private boolean mayLeave(Question next) {
        Question present = answering;
        return present == null
                || sweep == null
                || next.hasSameModels(present)
                || shown >= Math.min(COARSE, present.models());
    }

    private void begin(Question question) {
        Question before = answering;
        if (before == null || !question.hasSameModels(before)) {
            results.clear();
        }
        cancel();
        answering = question;
        shown = 0;
        List<Integer> missing = IntStream.rangeClosed(1, question.models())
                .filter(number -> !results.containsKey(number))
                .boxed()
                .toList();
        if (!missing.isEmpty()) {
            Shared shared = new Shared(question);
            sweep = Sweep.start(missing, (number, cancelled) -> tryOut(number, shared, cancelled));
        }
    }

    private static @Nullable Tried tryOut(int number, Shared shared, BooleanSupplier cancelled) {
        Examples examples = shared.get();
        return cancelled.getAsBoolean() ? null : Candidate.tryOut(number, shared.question, examples);
    }

    private boolean takeArrived() {
        Sweep<Integer, Tried> running = sweep;
        if (running == null) {
            return false;
        }
        if (running.failure() instanceof RuntimeException broken) {
            cancel();
            throw broken;
        }
        boolean over = running.isOver();
        List<Sweep.Result<Integer, Tried>> arrived = running.takeArrived();
        arrived.forEach(each -> results.put(each.key(), each.value()));
        shown += arrived.size();
        if (over) {
            sweep = null;
        }
        return !arrived.isEmpty();
    }
}
