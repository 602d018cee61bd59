package justright.labs.depth;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import javafx.scene.layout.Region;
import justright.lab.LabContext;
import justright.lab.stage.Redrawing;
import justright.lab.stage.StageCanvas;
import justright.ui.plot.Axis;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.PlotStyle;
import justright.ui.plot.curve.LineStyle;
import justright.ui.plot.curve.LogCurve;
import justright.ui.plot.curve.LogPlot;
import justright.ui.plot.mark.Note;
import justright.ui.plot.mark.Zone;
import justright.ui.plot.surface.Align;
import justright.ui.text.Numbers;
import justright.ui.text.Words;
import justright.ui.theme.Token;

/// By what share of their size one step moves the weights of each layer, and how far training has really moved them.
final class StepsPane {

    private static final int MOST = 21;
    private static final double BELOW_EDGE = 15;
    private static final double ABOVE_EDGE = -6;
    /// A zone that takes less of the axis has no room for its name.
    private static final double LEAST_ROOM = 0.09;

    private final Words words;
    private final PlotCanvas canvas;

    StepsPane(DepthModel model, LabContext context) {
        this.words = context.words();
        canvas = StageCanvas.create(context);
        canvas.plotStyleProperty().set(PlotStyle.SMALL);
        Redrawing.whenever(model, context, model.reading(), this::draw);
    }

    Region pane() {
        return canvas;
    }

    private void draw(Reading now) {
        int depth = now.design().depth();
        double alpha = now.learningRate();
        List<LogCurve> curves = new ArrayList<>();
        curves.add(curve(depth, l -> now.passage().layer(l).update(alpha), LineStyle.DASH_DOTTED, "steps.one"));
        if (now.updates() > 0) {
            curves.add(curve(depth, l -> now.frame().moved().get(l - 1), LineStyle.PLAIN, "steps.moved"));
        }
        Axis x = Counted.axis(1, Math.max(2, depth)).named(words.get("hero.layer"));
        Axis y = axis(curves).named(words.get("steps.size"));
        double middle = curves.getLast().values()[curves.getLast().values().length / 2];
        canvas.setPlot(LogPlot.of(x, y, curves)
                .with(zone(0, Fate.STUCK, Token.WARN_TINT))
                .with(zone(Fate.WILD, Double.POSITIVE_INFINITY, Token.BAD_TINT))
                .with(name(x, y, y.min(), Fate.STUCK, middle, "steps.stuck", Token.WARN))
                .with(name(x, y, Fate.WILD, y.max(), middle, "steps.wild", Token.BAD)));
        canvas.setAccessibleText(words.get(
                "steps.description",
                Verdicts.size(now.passage().first().update(alpha)),
                Verdicts.size(now.passage().last().update(alpha)),
                Verdicts.size(now.frame().moved().getFirst()),
                Verdicts.size(now.frame().moved().getLast()),
                Numbers.whole(now.updates())));
    }

    private LogCurve curve(int depth, IntToDoubleFunction size, LineStyle style, String key) {
        List<Integer> stops = Stops.withOnsets(Stops.even(1, depth, MOST), 1, depth, size);
        double[] xs = stops.stream().mapToDouble(Integer::doubleValue).toArray();
        double[] sizes = stops.stream().mapToDouble(size::applyAsDouble).toArray();
        return LogCurve.of(xs, sizes, style, words.get(key)).color(Token.ALPHA);
    }

    private static Zone zone(double from, double to, Token tint) {
        double everywhere = Double.POSITIVE_INFINITY;
        return new Zone(-everywhere, everywhere, from, to, tint, "", tint, Zone.LabelPlace.TOP_LEFT);
    }

    /// A zone's name, in the half of it that the curve leaves free in the middle; none where the zone is too low.
    private Note name(Axis x, Axis y, double low, double high, double curve, String key, Token color) {
        String name = y.place(high) - y.place(low) < LEAST_ROOM ? "" : words.get(key);
        boolean above = curve < Math.sqrt(low) * Math.sqrt(high);
        double middle = (x.min() + x.max()) / 2;
        return above
                ? new Note(middle, high, 0, BELOW_EDGE, name, color, Align.MIDDLE)
                : new Note(middle, low, 0, ABOVE_EDGE, name, color, Align.MIDDLE);
    }

    /// Both bounds are always in sight.
    private static Axis axis(List<LogCurve> curves) {
        Axis own = LogPlot.axis(curves);
        return Axis.log(Math.min(own.min(), Fate.STUCK / 100), Math.max(own.max(), Fate.WILD * 100));
    }
}
