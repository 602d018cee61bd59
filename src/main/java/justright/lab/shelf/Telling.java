package justright.lab.shelf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import justright.lab.Score;
import justright.lab.Yardstick;
import justright.training.Curves;
import justright.training.Series;
import justright.ui.plot.curve.Curve;
import justright.ui.plot.curve.CurveLine;
import justright.ui.plot.curve.LineStyle;

/// Which of a run's curves tell how it went: train and dev error where they are measured, else the cost or what there
/// is.
///
/// @param errors whether they are errors, 0 … 1
record Telling(List<Series> series, boolean errors) {

    private static final int WILD = 40;
    private static final int WILD_SHARE = 20;
    private static final double USUAL = 0.7;
    private static final double LEAST_TOP = 0.2;
    private static final double MOST_TOP = 1;
    private static final List<Series> ERRORS = List.of(Series.TRAIN_ERROR, Series.DEV_ERROR);
    private static final List<Series> ELSE =
            List.of(Series.COST, Series.TRAIN_LOSS, Series.RAW_EXCESS, Series.SQUARED_NORM, Series.WEIGHT_NORM);

    /// Of the runs of one lab.
    static Telling of(List<ShelvedRun> runs) {
        if (runs.isEmpty()) {
            return new Telling(List.of(), false);
        }
        Curves any = runs.getLast().outcome().curves();
        boolean errors = isMeasured(any, Series.DEV_ERROR) || !isMeasured(any, Series.COST);
        List<Series> found =
                ERRORS.stream().filter(series -> isMeasured(any, series)).toList();
        if (errors && !found.isEmpty()) {
            return new Telling(found, true);
        }
        return new Telling(
                ELSE.stream().filter(series -> isMeasured(any, series)).limit(1).toList(), false);
    }

    /// Whether the run trains several networks side by side, of which this tells of the first.
    static boolean isOfFirst(Curves curves) {
        return isMeasured(curves, Series.SECOND_TRAIN_ERROR) || isMeasured(curves, Series.SECOND_DEV_ERROR);
    }

    static boolean isJudgedByDevError(List<Score> scores) {
        String key = Yardstick.devError().textKey();
        return scores.stream().anyMatch(score -> score.textKey().equals(key));
    }

    private static boolean isMeasured(Curves curves, Series series) {
        return curves.curve(series).last().length > 0;
    }

    /// The highest value worth a place on an axis that these two runs share.
    double top(List<ShelvedRun> runs) {
        return topOf(peaks(runs).max().orElse(0));
    }

    /// The lowest value of these runs; 0 if there is none, or none above 0.
    double lowest(List<ShelvedRun> runs) {
        return runs.stream()
                .flatMap(run -> series.stream()
                        .map(each -> run.outcome().curves().curve(each).lowest()))
                .flatMapToDouble(Arrays::stream)
                .filter(Double::isFinite)
                .min()
                .orElse(0);
    }

    /// The same for many runs: what most of them need, so that a wild one does not make all others flat.
    double usualTop(List<ShelvedRun> runs) {
        double[] peaks = peaks(runs).sorted().toArray();
        return peaks.length == 0 ? topOf(0) : topOf(peaks[(int) (USUAL * (peaks.length - 1))]);
    }

    private double topOf(double peak) {
        return errors ? Math.clamp(peak, LEAST_TOP, MOST_TOP) : peak;
    }

    /// The highest value of each run, without those that grew without bounds, as far as there are others.
    private DoubleStream peaks(List<ShelvedRun> runs) {
        List<ShelvedRun> bounded = runs.stream()
                .filter(run -> run.outcome().standing() != Outcome.Standing.DIVERGED)
                .toList();
        return (bounded.isEmpty() ? runs : bounded)
                .stream().mapToDouble(run -> peak(run.outcome().curves()));
    }

    private double peak(Curves curves) {
        int steps = curves.size() == 0 ? 0 : curves.steps()[curves.size() - 1];
        int wild = Math.min(WILD, steps / WILD_SHARE);
        return series.stream()
                .mapToDouble(each -> curves.peak(each, wild))
                .max()
                .orElse(0);
    }

    /// The curves of one run, without names, no higher than `top`.
    List<CurveLine> lines(Curves curves, double top) {
        List<CurveLine> lines = new ArrayList<>();
        for (Series each : series) {
            double[] values = curves.curve(each).last();
            double[] cut =
                    Arrays.stream(values).map(value -> Math.min(value, top)).toArray();
            if (cut.length > 0) {
                lines.add(CurveLine.of(Curve.of(curves.steps(), cut), style(each), ""));
            }
        }
        return lines;
    }

    static LineStyle style(Series series) {
        return switch (series) {
            case TRAIN_ERROR -> LineStyle.TRAIN;
            case DEV_ERROR -> LineStyle.DEV;
            default -> LineStyle.PLAIN;
        };
    }
}
