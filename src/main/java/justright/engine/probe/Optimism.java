package justright.engine.probe;

import justright.engine.Chance;
import justright.engine.Require;

/// How much the dev set flatters the model that was chosen by it.
///
/// K models are equally good; each is measured on n dev examples, and the one with the fewest errors is chosen. Its
/// dev error is lower than its true error by luck alone: more so the more models there are and the smaller the set.
///
/// @param mean true error minus the chosen model's dev error, on average over the repetitions
/// @param standardError of that average
public record Optimism(double mean, double standardError) {

    /// Simulates the choice `repetitions` times, the models' errors independent of each other.
    ///
    /// @param models K ≥ 1
    /// @param examples n ≥ 1, of the dev set
    /// @param trueError of every model
    /// @param repetitions at least 2
    /// @throws IllegalArgumentException if one is out of its range
    public static Optimism ofBest(int models, int examples, double trueError, int repetitions, Chance chance) {
        Require.atLeast("models", models, 1);
        Require.atLeast("repetitions", repetitions, 2);
        Binomial errors = Binomial.of(examples, trueError);
        double sum = 0;
        double squares = 0;
        for (int repetition = 0; repetition < repetitions; repetition++) {
            int fewest = Integer.MAX_VALUE;
            for (int model = 0; model < models; model++) {
                fewest = Math.min(fewest, errors.draw(chance));
            }
            double flattery = trueError - (double) fewest / examples;
            sum += flattery;
            squares += flattery * flattery;
        }
        double mean = sum / repetitions;
        double variance = Math.max(0, squares / repetitions - mean * mean) / (repetitions - 1);
        return new Optimism(mean, Math.sqrt(variance));
    }
}
