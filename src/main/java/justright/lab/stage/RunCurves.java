package justright.lab.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;
import justright.lab.LabState;
import justright.lab.Repeats.Repeated;
import justright.training.Curves;
import justright.training.Series;
import justright.ui.plot.Axis;
import justright.ui.plot.curve.Curve;
import justright.ui.plot.curve.CurveLine;
import justright.ui.plot.curve.CurvePlot;
import justright.ui.plot.curve.LineStyle;
import justright.ui.plot.mark.BestMark;
import justright.ui.plot.mark.Event;
import justright.ui.plot.mark.Events;
import justright.ui.text.Numbers;
import justright.ui.text.Words;
import justright.ui.theme.Token;

/// The curves of a run and of those behind it, as a plot for the [Timeline].
///
/// @param live the run itself
/// @param ghosts pinned runs, and the way that was left
/// @param bayes the error that cannot be avoided, where it is known
/// @param end the last step on the axis
/// @param changes what was moved in mid-run
/// @param repeated what came of repeating the run, and pinned ones, over several seeds
public record RunCurves(
        Curves live, List<Ghost> ghosts, OptionalDouble bayes, int end, List<Mark> changes, List<Repeated> repeated) {

    /// A run behind; its name is empty for the way that was left.
    public record Ghost(String name, Curves curves) {

        /// What stands at its end: its last value and its name.
        private String label(Words words, String key, Series series, DoubleFunction<String> write) {
            double[] last = curves.curve(series).last();
            return name.isEmpty() || last.length == 0 ? "" : words.get(key, write.apply(last[last.length - 1]), name);
        }
    }

    /// Something moved at a step.
    ///
    /// @param color what its control stands for
    public record Mark(int step, String label, Token color) {

        /// A change with the name its control has; only λ has a colour of its own on the curves.
        public static Mark of(LabState.Change change, PinNames names) {
            String label = names.value(change.setting(), change.value());
            return new Mark(change.step(), label, names.isLambda(change.setting()) ? Token.LAMBDA : Token.INK2);
        }

        /// What curves show of them.
        public static Events events(List<Mark> marks) {
            return new Events(marks.stream()
                    .map(mark -> new Event(mark.step(), mark.label(), mark.color()))
                    .toList());
        }
    }

    /// Wild numbers of the first steps do not set the axis.
    private static final int SKIPPED = 40;

    private static final double LEAST_ERROR_AXIS = 0.2;

    /// Higher errors have no room, unless a run still has them at its end.
    private static final double MOST_ERROR_AXIS = 0.6;

    /// What a regression leaves unexplained may be any multiple of the variance.
    private static final double HOPELESS_ERROR = 2;

    private static final int BEST_FROM = 10;

    public RunCurves {
        ghosts = List.copyOf(ghosts);
        changes = List.copyOf(changes);
        repeated = List.copyOf(repeated);
    }

    /// Train, dev and Bayes error.
    public CurvePlot errors(Words words) {
        return errors(words, Series.TRAIN_ERROR, Series.DEV_ERROR);
    }

    /// The same for one of several networks that train side by side; ghosts show their first.
    public CurvePlot errors(Words words, Series train, Series dev) {
        double most = Math.max(MOST_ERROR_AXIS, Math.min(present(train, dev), HOPELESS_ERROR));
        double top = Math.clamp(highest(train, dev), LEAST_ERROR_AXIS, most);
        List<CurveLine> lines = new ArrayList<>();
        for (Ghost ghost : ghosts) {
            lines.add(CurveLine.train(Curve.recorded(ghost.curves(), Series.TRAIN_ERROR), "")
                    .pinned());
            lines.add(CurveLine.dev(
                            Curve.recorded(ghost.curves(), Series.DEV_ERROR),
                            ghost.label(words, "timeline.ghost", Series.DEV_ERROR, Numbers::points))
                    .pinned());
        }
        bayes.ifPresent(error ->
                lines.add(CurveLine.bayes(error, 0, end, words.get("legend.bayes") + " " + Numbers.points(error))));
        lines.add(
                CurveLine.train(Curve.recorded(live, train), label(words.get("legend.train"), train, Numbers::points)));
        lines.add(CurveLine.dev(Curve.recorded(live, dev), label(words.get("legend.dev"), dev, Numbers::points)));
        CurvePlot plot = withSpread(marked(CurvePlot.of(Axis.count(end), Axis.percent(top), lines)), dev, Token.DEV);
        int best = live.lowestStep(dev, BEST_FROM);
        return best < 0 ? plot : plot.with(new BestMark(best, live.curve(dev).lowest()[live.indexOf(best)], Token.DEV));
    }

    /// J, its two parts, and the loss on the dev set.
    public CurvePlot costs(Words words) {
        List<CurveLine> lines = new ArrayList<>();
        for (Ghost ghost : ghosts) {
            lines.add(CurveLine.of(
                            Curve.recorded(ghost.curves(), Series.COST),
                            LineStyle.PLAIN,
                            ghost.label(words, "timeline.ghost.cost", Series.COST, value -> Numbers.fixed(value, 2)))
                    .pinned());
        }
        lines.add(cost(Series.PENALTY, LineStyle.DASH_DOTTED, Token.LAMBDA, words.get("timeline.penalty")));
        lines.add(cost(Series.TRAIN_LOSS, LineStyle.TRAIN, Token.TRAIN, words.get("timeline.loss")));
        lines.add(cost(Series.DEV_LOSS, LineStyle.DEV, Token.DEV, words.get("timeline.dev-loss")));
        lines.add(cost(Series.COST, LineStyle.PLAIN, Token.INK, "$J$"));
        double top = highest(Series.COST, Series.TRAIN_LOSS) * 1.15;
        return withSpread(
                marked(CurvePlot.of(Axis.count(end), Axis.linear(0, top > 0 ? Math.min(top, 1e6) : 1), lines)),
                Series.COST,
                Token.INK);
    }

    private CurveLine cost(Series series, LineStyle style, Token color, String name) {
        return CurveLine.of(Curve.recorded(live, series), style, label(name, series, value -> Numbers.fixed(value, 2)))
                .color(color);
    }

    private CurvePlot marked(CurvePlot plot) {
        return plot.with(Mark.events(changes));
    }

    /// The bounds of all seeds as bands, and at their ends mean ± standard deviation.
    private CurvePlot withSpread(CurvePlot plot, Series series, Token color) {
        CurvePlot spread = plot;
        for (int i = 0; i < repeated.size(); i++) {
            spread = SeedSpread.on(spread, repeated.get(i), series, color, i);
        }
        return spread;
    }

    private String label(String name, Series series, DoubleFunction<String> write) {
        double[] last = live.curve(series).last();
        return last.length == 0 ? "" : name + " " + write.apply(last[last.length - 1]);
    }

    /// The highest value where the run stands; 0 for none.
    private double present(Series... series) {
        return Stream.of(series)
                .map(each -> live.curve(each).last())
                .filter(values -> values.length > 0)
                .mapToDouble(values -> values[values.length - 1])
                .filter(Double::isFinite)
                .max()
                .orElse(0);
    }

    private double highest(Series... series) {
        double highest = 0;
        for (Series each : series) {
            highest = Math.max(highest, live.peak(each, SKIPPED));
            for (Ghost ghost : ghosts) {
                highest = Math.max(highest, ghost.curves().peak(each, SKIPPED));
            }
        }
        return highest;
    }
}
