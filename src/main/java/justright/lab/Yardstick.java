package justright.lab;

import java.util.function.ToDoubleFunction;
import justright.training.Series;
import justright.training.Snapshot;
import justright.training.TrainingState;

/// A number that a run is judged by at its end, comparable between runs.
///
/// @param textKey what it is called at the beginning of a sentence
/// @param reading NaN if the run has not come to it
public record Yardstick<H, F>(String textKey, Unit unit, ToDoubleFunction<Snapshot<H, F>> reading) {

    /// How the number is written.
    public enum Unit {
        /// A share: 0.097 is 9.7 %.
        SHARE,
        /// So many.
        COUNT
    }

    /// The share of dev examples that are misclassified at the end.
    public static <H, F> Yardstick<H, F> devError() {
        return new Yardstick<>(
                "spread.dev-error",
                Unit.SHARE,
                snapshot -> snapshot.state() instanceof TrainingState.Diverged
                        ? Double.NaN
                        : snapshot.measures().get(Series.DEV_ERROR));
    }
}
