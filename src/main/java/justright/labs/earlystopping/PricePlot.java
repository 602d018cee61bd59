package justright.labs.earlystopping;

import java.util.List;
import justright.ui.plot.Axis;
import justright.ui.plot.MarkShape;
import justright.ui.plot.curve.Curve;
import justright.ui.plot.curve.CurveLine;
import justright.ui.plot.curve.CurvePlot;
import justright.ui.plot.curve.LineStyle;
import justright.ui.plot.mark.BestMark;
import justright.ui.plot.mark.Dot;
import justright.ui.plot.mark.Note;
import justright.ui.plot.surface.Align;
import justright.ui.text.Numbers;
import justright.ui.theme.Token;

/// Dev error over ‖W‖: one run passes every size, each λ ends at one.
final class PricePlot {

    private static final double LEAST_TOP = 0.2;
    private static final double MOST_TOP = 0.5;
    /// Before this ‖W‖ has hardly left its start and the error is that of guessing.
    private static final int SETTLED = 20;
    private static final double THIN = 0.6;

    private PricePlot() {}

    static CurvePlot of(List<Evaluation> run, Stops stops, List<LambdaRun> runs) {
        double widest = Math.max(
                run.stream().mapToDouble(Evaluation::norm).max().orElse(1),
                runs.stream().mapToDouble(LambdaRun::norm).max().orElse(0));
        double highest = Math.max(
                run.stream()
                        .filter(each -> each.step() >= SETTLED)
                        .mapToDouble(Evaluation::dev)
                        .max()
                        .orElse(0),
                runs.stream().mapToDouble(LambdaRun::dev).max().orElse(0));
        Axis norm = Axis.linear(0, widest * 1.05).named("‖$W$‖");
        Axis error = Axis.percent(Math.clamp(highest, LEAST_TOP, MOST_TOP));
        CurveLine path = CurveLine.of(
                Curve.of(
                        run.stream().mapToDouble(Evaluation::norm).toArray(),
                        run.stream().mapToDouble(Evaluation::dev).toArray()),
                LineStyle.DEV,
                "");
        CurveLine ends = CurveLine.of(
                        Curve.of(
                                runs.stream().mapToDouble(LambdaRun::norm).toArray(),
                                runs.stream().mapToDouble(LambdaRun::dev).toArray()),
                        LineStyle.PLAIN,
                        "")
                .color(Token.LAMBDA)
                .weight(THIN)
                .withPoints();
        CurvePlot plot = CurvePlot.of(norm, error, List.of(path, ends));
        for (LambdaRun best : LambdaRun.best(runs).stream().toList()) {
            String label = "λ = " + Numbers.significant(best.lambda(), 1);
            plot = plot.with(Dot.filled(best.norm(), best.dev(), MarkShape.CIRCLE, 4, Token.LAMBDA)
                            .ring())
                    .with(new Note(best.norm(), best.dev(), -8, 22, label, Token.LAMBDA, Align.END));
        }
        return plot.with(new BestMark(stops.flag().norm(), stops.flag().dev(), Token.DEV));
    }
}
