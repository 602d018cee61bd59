package justright.labs.l2l1;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import justright.labs.l2l1.LambdaTrail.Stop;
import justright.setting.NumberSetting;
import justright.ui.plot.Axis;
import justright.ui.plot.Tick;
import justright.ui.plot.curve.Curve;
import justright.ui.plot.curve.CurveLine;
import justright.ui.plot.curve.CurvePlot;
import justright.ui.plot.mark.BestMark;
import justright.ui.plot.mark.EmptyNote;
import justright.ui.plot.mark.Event;
import justright.ui.text.Numbers;
import justright.ui.text.Words;
import justright.ui.theme.Token;

/// Train and dev error over λ, on the slider's own scale: only what was visited.
final class LambdaCurve {

    private static final double MOST = 0.3;

    private LambdaCurve() {}

    static CurvePlot of(L2L1Model model, Words words) {
        NumberSetting lambda = model.knobs().lambda;
        List<Stop> stops = model.trail().all().get();
        Axis x = Axis.linear(0, 1).marked(ticks(lambda)).named("$λ$");
        if (stops.isEmpty()) {
            return CurvePlot.of(x, Axis.percent(MOST))
                    .with(new EmptyNote(words.get("lambda.empty"), words.get("lambda.empty.hint")));
        }
        double highest = stops.stream()
                .mapToDouble(stop -> Math.max(stop.train(), stop.dev()))
                .max()
                .orElse(MOST);
        List<CurveLine> lines = new ArrayList<>();
        model.bayes()
                .ifPresent(error -> lines.add(
                        CurveLine.bayes(error, 0, 1, words.get("legend.bayes") + " " + Numbers.points(error))));
        lines.add(CurveLine.train(curve(stops, lambda, Stop::train), words.get("legend.train"))
                .withPoints());
        lines.add(CurveLine.dev(curve(stops, lambda, Stop::dev), words.get("legend.dev"))
                .withPoints());
        CurvePlot plot = CurvePlot.of(x, Axis.percent(Math.min(MOST, highest * 1.05)), lines)
                .with(new Event(lambda.scale().position(lambda.get()), "", Token.LAMBDA));
        return model.trail()
                .lowest()
                .map(best -> plot.with(new BestMark(lambda.scale().position(best.lambda()), best.dev(), Token.DEV)))
                .orElse(plot);
    }

    private static Curve curve(List<Stop> stops, NumberSetting lambda, ToDoubleFunction<Stop> error) {
        double[] xs = stops.stream()
                .mapToDouble(stop -> lambda.scale().position(stop.lambda()))
                .toArray();
        return Curve.of(xs, stops.stream().mapToDouble(error).toArray());
    }

    private static List<Tick> ticks(NumberSetting lambda) {
        List<Tick> ticks = new ArrayList<>();
        for (double value : new double[] {0, 0.01, 0.1, 1, 10, 30}) {
            ticks.add(new Tick(lambda.scale().position(value), Numbers.brief(value)));
        }
        return ticks;
    }
}
