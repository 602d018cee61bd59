package justright.lab;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
    /// @param steps updates planned
    /// @param runs their curves; none once they have been put away
    /// @param whole of each run whether it was made to its end, or stopped by itself, and did not diverge
    record Repeated(
            Map<String, String> values,
            boolean pinned,
            int steps,
            List<Curves> runs,
            List<Boolean> whole,
            List<Judged> judged) {

        public Repeated {
            values = Map.copyOf(values);
            runs = List.copyOf(runs);
            whole = List.copyOf(whole);
            judged = List.copyOf(judged);
        }

        public Band band(Series series) {
            return Band.of(runs, series);
        }

        /// What the series came to in the runs that were made to the end.
        public Spread ends(Series series) {
            return new Spread(IntStream.range(0, runs.size())
                    .mapToObj(i -> whole.get(i) ? end(runs.get(i), series) : Double.NaN)
                    .toList());
        }

        private static double end(Curves run, Series series) {
            double[] values = run.curve(series).last();
            return values.length > 0 ? values[values.length - 1] : Double.NaN;
        }
    }

    /// A yardstick and what it showed.
    record Judged(String textKey, Yardstick.Unit unit, Spread spread) {}
}
