package justright.labs.search;

import justright.ui.text.Numbers;
import justright.ui.text.Phrase;

/// How a trial ended, in words.
final class Ended {

    private Ended() {}

    static Phrase of(Tried tried) {
        Result result = tried.result();
        String updates = Numbers.whole(result.updates());
        return switch (result.ending()) {
            case ABANDONED -> Phrase.of("trial.abandoned", updates);
            case DIVERGED -> Phrase.of("trial.diverged", updates);
            case FINISHED, STOPPED_EARLY, CANCELLED -> Phrase.of("trial.finished", Numbers.percent(result.devError()));
        };
    }

    /// The same in a word or a number.
    static Phrase brief(Tried tried) {
        Result result = tried.result();
        return switch (result.ending()) {
            case ABANDONED -> Phrase.of("table.abandoned");
            case DIVERGED -> Phrase.of("table.diverged");
            case FINISHED, STOPPED_EARLY, CANCELLED -> Phrase.of("table.plain", Numbers.percent(result.devError()));
        };
    }
}
