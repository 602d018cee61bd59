package justright.labs.dropout;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import justright.lab.stage.RunCurves.Mark;
import justright.training.Curves;
import justright.training.Series;
import justright.ui.plot.Axis;
import justright.ui.plot.curve.Curve;
import justright.ui.plot.curve.CurveLine;
import justright.ui.plot.curve.CurvePlot;
import justright.ui.plot.curve.LineStyle;
import justright.ui.text.Numbers;
import justright.ui.text.Words;
import justright.ui.theme.Token;

/// J and the errors of a run and of its twin without dropout, as plots for the timeline.
///
/// @param live both, step by step
/// @param ghosts pinned runs, and the way that was left
/// @param end the last step on the axis
/// @param changes what was moved in mid-run
record CostCurves(Curves live, List<Curves> ghosts, OptionalDouble bayes, int end, List<Mark> changes) {

    /// Wild numbers of the first steps do not set the axis.
    private static final int SKIPPED = 20;

    private static final double ROOM_ABOVE = 1.1;
    private static final double LEAST_ERROR_AXIS = 0.2;
    private static final double MOST_ERROR_AXIS = 0.6;

    CostCurves {
        ghosts = List.copyOf(ghosts);
        changes = List.copyOf(changes);
    }

    CurvePlot costs(Words words) {
        List<CurveLine> lines = new ArrayList<>();
        ghosts.forEach(ghost -> lines.add(line(ghost, Series.COST, LineStyle.PLAIN, "")
                .color(Token.LAMBDA)
                .pinned()));
        DoubleFunction<String> write = value -> Numbers.fixed(value, 2);
        lines.add(line(live, Series.TWIN_COST, LineStyle.DASHED, label(words, "cost.without", Series.TWIN_COST, write))
                .color(Token.INK2));
        lines.add(line(live, Series.COST, LineStyle.PLAIN, label(words, "cost.with", Series.COST, write))
                .color(Token.LAMBDA)
                .weight(0.65));
        double top = Math.max(live.peak(Series.COST, SKIPPED), live.peak(Series.TWIN_COST, SKIPPED)) * ROOM_ABOVE;
        return CurvePlot.of(Axis.count(end), Axis.linear(0, top > 0 ? Math.min(top, 1e6) : 1), lines)
                .with(Mark.events(changes));
    }

    CurvePlot errors(Words words) {
        double highest = Math.max(live.peak(Series.DEV_ERROR, SKIPPED), live.peak(Series.TWIN_DEV_ERROR, SKIPPED));
        List<CurveLine> lines = new ArrayList<>();
        ghosts.forEach(ghost ->
                lines.add(line(ghost, Series.DEV_ERROR, LineStyle.DEV, "").pinned()));
        bayes.ifPresent(error ->
                lines.add(CurveLine.bayes(error, 0, end, words.get("legend.bayes") + " " + Numbers.points(error))));
        String without = label(words, "errors.without", Series.TWIN_DEV_ERROR, Numbers::points);
        lines.add(line(live, Series.TWIN_DEV_ERROR, LineStyle.DASHED, without).color(Token.INK2));
        lines.add(line(
                live,
                Series.TRAIN_ERROR,
                LineStyle.TRAIN,
                label(words, "errors.train", Series.TRAIN_ERROR, Numbers::points)));
        lines.add(line(
                live, Series.DEV_ERROR, LineStyle.DEV, label(words, "errors.dev", Series.DEV_ERROR, Numbers::points)));
        double top = Math.clamp(highest, LEAST_ERROR_AXIS, MOST_ERROR_AXIS);
        return CurvePlot.of(Axis.count(end), Axis.percent(top), lines).with(Mark.events(changes));
    }

    private String label(Words words, String key, Series series, DoubleFunction<String> write) {
        double[] last = live.curve(series).last();
        return last.length == 0 ? "" : words.get(key, write.apply(last[last.length - 1]));
    }

    private static CurveLine line(Curves curves, Series series, LineStyle style, String label) {
        return CurveLine.of(Curve.recorded(curves, series), style, label);
    }
}
