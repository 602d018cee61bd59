package justright.lab;

import java.util.List;
import java.util.Map;
import justright.training.Band;
import justright.training.Curves;
import justright.training.Series;
import justright.training.Spread;

/// How the repetition of runs over several seeds stands.
public sealed interface Repeats {

    /// Nothing has been repeated, or what was is no longer true of the settings on screen.
    record None() implements Repeats {}

    /// Runs are being made.
    ///
    /// @param finished runs that are done
    /// @param share of all updates that are made, 0 … 1
    /// @param secondsLeft as estimated from the updates made so far; NaN while it is too early to tell
    record Underway(int finished, int total, double share, double secondsLeft) implements Repeats {}

    /// All runs are made.
    ///
    /// @param settings the present ones first, then those of pinned runs
    record Made(List<Long> seeds, List<Repeated> settings) implements Repeats {

        public Made {
            seeds = List.copyOf(seeds);
            settings = List.copyOf(settings);
        }
    }

    /// What came of the same settings under every seed.
    ///
    /// @param values the settings, encoded, by id
    /// @param pinned whether they are those of a pinned run, not the present ones
    /// @param steps updates made
    record Repeated(Map<String, String> values, boolean pinned, int steps, List<Curves> runs, List<Judged> judged) {

        /// A run whose records end in the last hundredth was made to its end.
        private static final int LATE = 100;

        public Repeated {
            values = Map.copyOf(values);
            runs = List.copyOf(runs);
            judged = List.copyOf(judged);
        }

        public Band band(Series series) {
            return Band.of(runs, series);
        }

        /// What the series came to in the runs that were made to the end.
        public Spread ends(Series series) {
            return new Spread(runs.stream().map(run -> end(run, series)).toList());
        }

        private double end(Curves run, Series series) {
            double[] values = run.curve(series).last();
            int last = run.size() - 1;
            boolean whole = last >= 0 && values.length > 0 && run.steps()[last] >= steps - steps / LATE;
            return whole ? values[last] : Double.NaN;
        }
    }

    /// A yardstick and what it showed.
    record Judged(String textKey, Yardstick.Unit unit, Spread spread) {}
}
