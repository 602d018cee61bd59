package justright.labs.split;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What comes of trying models: which is chosen on dev, what is reported, how far that is from the truth.
///
/// @param tried the models tried so far, 1, 2, 3 … without a gap
/// @param openings how many of them, the best on dev first, are taken to the test set
record Contest(List<Tried> tried, int openings) {

    private static final Comparator<Tried> BY_DEV =
            Comparator.comparingDouble(Tried::dev).thenComparingInt(Tried::number);

    private static final Comparator<Tried> BY_TEST = Comparator.comparingDouble(Tried::test);

    Contest {
        tried = List.copyOf(tried);
    }

    boolean isEmpty() {
        return tried.isEmpty();
    }

    /// The model with the lowest dev error, the first of equals.
    ///
    /// @throws java.util.NoSuchElementException if none has been tried
    Tried chosen() {
        return tried.stream().min(BY_DEV).orElseThrow();
    }

    /// The models that are taken to the test set.
    List<Tried> opened() {
        return tried.stream()
                .filter(each -> !Double.isNaN(each.test()))
                .sorted(BY_DEV)
                .limit(openings)
                .toList();
    }

    /// Of those taken to the test set, the one with the lowest test error.
    Optional<Tried> chosenByTest() {
        return opened().stream().min(BY_TEST);
    }

    /// The model that goes to the users.
    Tried reported() {
        return chosenByTest().orElseGet(this::chosen);
    }

    /// The error that is told: on test if it was opened, else on dev.
    double reportedError() {
        return chosenByTest().map(Tried::test).orElseGet(() -> chosen().dev());
    }

    /// The reported model's true error minus what is reported: positive if it was flattered.
    double drift() {
        return reported().truth() - reportedError();
    }

    /// The true error of the best choice there was.
    double bestTruth() {
        return tried.stream().mapToDouble(Tried::truth).min().orElse(Double.NaN);
    }
}
