package justright.labs.split;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;
import justright.training.Sweep;
import org.jspecify.annotations.Nullable;

/// The same question asked with five seeds: other examples, another division, other first weights. Thread: JavaFX.
final class Repeats {

    static final int SEEDS = 5;

    private @Nullable Sweep<Question, Ending> sweep;
    private @Nullable Question asked;

    /// What one seed came to.
    record Ending(double dev, double test, double truth) {}

    /// The endings of a question, seed by seed.
    record Spread(Question question, List<Ending> endings) {
        Spread {
            endings = List.copyOf(endings);
        }
    }

    void start(Question question) {
        if (question.equals(asked) && sweep != null) {
            return;
        }
        cancel();
        asked = question;
        List<Question> seeds = LongStream.range(0, SEEDS)
                .mapToObj(
                        i -> new Question(question.sets(), question.models(), question.sources(), question.seed() + i))
                .toList();
        sweep = Sweep.start(seeds, Repeats::run);
    }

    void cancel() {
        if (sweep != null) {
            sweep.cancel();
        }
        sweep = null;
        asked = null;
    }

    boolean isRunning() {
        return sweep != null;
    }

    /// All endings at once, when the last has come.
    Optional<Spread> take() {
        Sweep<Question, Ending> running = sweep;
        Question question = asked;
        if (running == null || question == null || !running.isOver()) {
            return Optional.empty();
        }
        if (running.failure() instanceof RuntimeException broken) {
            cancel();
            throw broken;
        }
        sweep = null;
        return Optional.of(new Spread(
                question,
                running.takeArrived().stream()
                        .sorted(java.util.Comparator.comparingInt(Sweep.Result::index))
                        .map(Sweep.Result::value)
                        .toList()));
    }

    /// Tries all models of a question and hands back the one chosen on dev; null if it was told to stop.
    static @Nullable Ending run(Question question, BooleanSupplier cancelled) {
        Examples examples = Examples.of(question);
        List<Tried> tried = new java.util.ArrayList<>();
        for (int number = 1; number <= question.models(); number++) {
            if (cancelled.getAsBoolean()) {
                return null;
            }
            tried.add(Candidate.tryOut(number, question, examples));
        }
        Tried chosen = new Contest(tried, 0).chosen();
        return new Ending(chosen.dev(), chosen.test(), chosen.truth());
    }
}
