package justright.labs.curveclinic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import justright.lab.Repeats.Repeated;
import justright.lab.stage.RunCurves;
import justright.lab.stage.RunCurves.Ghost;
import justright.training.Curves;
import justright.training.Series;
import justright.ui.plot.Axis;
import justright.ui.plot.curve.CurveLine;
import justright.ui.plot.curve.CurvePlot;
import justright.ui.plot.curve.LineStyle;
import justright.ui.plot.curve.LogCurve;
import justright.ui.plot.curve.LogPlot;
import justright.ui.plot.curve.StackedCurves;
import justright.ui.text.Numbers;
import justright.ui.text.Words;
import justright.ui.theme.Token;

/// J of the run on a log axis, and under it the errors; behind them the healthy twin once a fault is named, and the
/// patient as it came in once it is treated.
///
/// @param ghosts pinned runs
/// @param repeated what came of repeating over seeds
record ClinicCurves(Reading now, List<Ghost> ghosts, List<Repeated> repeated, int end, Words words) {

    private static final double SHARE = 0.46;

    ClinicCurves {
        ghosts = List.copyOf(ghosts);
        repeated = List.copyOf(repeated);
    }

    private Curves live() {
        return now.snapshot().curves();
    }

    /// What the run is compared with: nothing while the fault is open, for a twin beside it tells how far off it is.
    Optional<Course> behind() {
        if (now.isTreated()) {
            return now.admitted();
        }
        return now.isNamed() ? now.twin() : Optional.empty();
    }

    StackedCurves plot() {
        return new StackedCurves(costs(), errors(), SHARE);
    }

    private CurvePlot costs() {
        List<LogCurve> curves = new ArrayList<>();
        ghosts.forEach(ghost -> curves.add(cost(ghost.curves(), "").pinned()));
        behind().map(course -> CostLines.of(course).pinned()).ifPresent(curves::add);
        double[] all = live().curve(Series.COST).last();
        curves.add(cost(live(), all.length == 0 ? "" : "$J$ " + ExamWords.size(all[all.length - 1])));
        return LogPlot.of(Axis.count(end), CostLines.axis(curves).named("$J$"), curves);
    }

    private static LogCurve cost(Curves from, String name) {
        double[] steps = Arrays.stream(from.steps()).asDoubleStream().toArray();
        return LogCurve.of(steps, from.curve(Series.COST).last(), LineStyle.PLAIN, name)
                .color(Token.INK)
                .withoutPoints();
    }

    private CurvePlot errors() {
        RunCurves curves = new RunCurves(live(), ghosts, OptionalDouble.of(now.bayes()), end, List.of(), repeated);
        CurvePlot plot = curves.errors(words);
        if (behind().isPresent()) {
            Course other = behind().get();
            String label = words.get(
                    now.isTreated() ? "curves.before" : "curves.twin",
                    Numbers.points(other.last().dev()));
            plot = plot.with(
                            CurveLine.train(other.curve(Course.Look::train), "").pinned())
                    .with(CurveLine.dev(other.curve(Course.Look::dev), label).pinned());
        }
        return plot;
    }
}
