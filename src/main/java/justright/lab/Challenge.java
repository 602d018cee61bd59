package justright.lab;

import java.util.List;
import java.util.function.Consumer;
import justright.ui.text.Phrase;

/// Predict first, then run: the answer is whatever the engine computes in this very run.
///
/// Text keys: `challenge.<id>` (the question), `challenge.<id>.<option>`.
public interface Challenge {

    String id();

    /// The answers to choose from, two to four, as parts of text keys.
    List<String> options();

    /// Sets the controls, runs, and reports what came out. Thread: JavaFX.
    void run(Consumer<Outcome> whenDone);

    /// What the run says.
    ///
    /// @param option the answer that turned out right, one of [#options]
    /// @param reason why, with this run's numbers
    record Outcome(String option, Phrase reason) {}

    /// The key of the question.
    default String questionKey() {
        return "challenge." + id();
    }

    default String optionKey(String option) {
        return "challenge." + id() + "." + option;
    }
}
