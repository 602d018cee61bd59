package justright.lab;

import java.util.List;
import java.util.function.Consumer;
import justright.ui.text.Phrase;

/// Predict first, then run: the answer is whatever the engine computes in this very run.
///
/// Text keys: `challenge.<id>` (the question), `challenge.<id>.<option>` (an answer) and
/// `challenge.<id>.<option>.because` (why the run came out so; every answer has its own sentence).
public interface Challenge {

    String id();

    /// The answers to choose from, two to four, as parts of text keys.
    List<String> options();

    /// Sets the controls, runs, and reports what came out; reports nothing if the run is changed on the way
    /// ([RunControls#awaited]). Thread: JavaFX.
    void run(Consumer<Outcome> whenDone);

    /// What the run says.
    ///
    /// @param option the answer that turned out right, one of [#options]
    /// @param numbers this run's numbers, for the sentence that says why
    record Outcome(String option, List<Object> numbers) {

        public Outcome {
            numbers = List.copyOf(numbers);
        }

        public static Outcome of(String option, Object... numbers) {
            return new Outcome(option, List.of(numbers));
        }
    }

    /// The key of the question.
    default String questionKey() {
        return "challenge." + id();
    }

    default String optionKey(String option) {
        return questionKey() + "." + option;
    }

    /// The key of the sentence that explains this answer.
    default String reasonKey(String option) {
        return optionKey(option) + ".because";
    }

    /// Why it came out so, with the run's numbers.
    default Phrase reason(Outcome outcome) {
        return new Phrase(reasonKey(outcome.option()), outcome.numbers());
    }
}
