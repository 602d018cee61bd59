package justright.labs.depth;

import java.util.List;
import javafx.scene.layout.Region;
import justright.lab.LabContext;
import justright.lab.stage.Redrawing;
import justright.lab.stage.StageCanvas;
import justright.ui.plot.Axis;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.PlotStyle;
import justright.ui.plot.curve.CurvePlot;
import justright.ui.plot.curve.LineStyle;
import justright.ui.plot.curve.LogCurve;
import justright.ui.plot.curve.LogPlot;
import justright.ui.plot.mark.Event;
import justright.ui.plot.mark.Note;
import justright.ui.plot.surface.Align;
import justright.ui.text.Numbers;
import justright.ui.text.Words;
import justright.ui.theme.Token;

/// The activations of a forward pass in 32 and in 64 bits, and the layer at which the numbers of each end.
final class EndsPane {

    private static final int MOST = 24;
    /// Before this share of the axis there is no room for a name at the left.
    private static final double ROOM = 0.4;

    private final Words words;
    private final PlotCanvas canvas;

    EndsPane(DepthModel model, LabContext context) {
        this.words = context.words();
        canvas = StageCanvas.create(context);
        canvas.plotStyleProperty().set(PlotStyle.SMALL);
        Redrawing.whenever(model, context, model.reading(), this::draw);
    }

    Region pane() {
        return canvas;
    }

    private void draw(Reading now) {
        Ends ends = now.frame().ends();
        int last = ends.full().size();
        List<LogCurve> curves = List.of(
                curve(ends, Precision.DOUBLE, LineStyle.PLAIN, Token.INK2),
                curve(ends, Precision.SINGLE, LineStyle.LONG_DASHED, Token.LAMBDA));
        Axis x = Axis.log(1, last).named(words.get("hero.layer"));
        Axis y = LogPlot.axis(curves).named(words.get("ends.size", Numbers.whole(Ends.EXAMPLES)));
        CurvePlot plot = LogPlot.of(x, y, curves)
                .with(new Event(now.design().depth(), "", Token.INK3))
                .with(depth(now, ends.full(), y));
        for (Precision precision : Precision.values()) {
            int end = ends.end(precision);
            if (end > 0) {
                plot = plot.with(new Event(end, "", Token.BAD));
            }
        }
        canvas.setPlot(plot);
        canvas.setAccessibleText(
                words.get("ends.description", end(ends, Precision.SINGLE), end(ends, Precision.DOUBLE)));
    }

    /// L where the curves leave room. They bend late: before L they lie where they began, unless they end at L.
    private static Note depth(Reading now, List<Double> sizes, Axis y) {
        int depth = now.design().depth();
        boolean falls = sizes.getLast() <= 1;
        boolean low = falls == (depth < sizes.size());
        Align align = Math.log(depth) < ROOM * Math.log(sizes.size()) ? Align.START : Align.END;
        return new Note(
                depth,
                low ? y.min() : y.max(),
                align == Align.END ? -6 : 6,
                low ? -8 : 12,
                "L = " + depth,
                Token.INK3,
                align);
    }

    private LogCurve curve(Ends ends, Precision precision, LineStyle style, Token color) {
        List<Double> sizes = ends.sizes(precision);
        int last = sizes.size();
        List<Integer> stops = Stops.withOnsets(Stops.ratios(1, last, MOST), 1, last, l -> sizes.get(l - 1));
        double[] xs = stops.stream().mapToDouble(Integer::doubleValue).toArray();
        double[] values = stops.stream().mapToDouble(l -> sizes.get(l - 1)).toArray();
        String name = words.get("ends." + precision.key(), end(ends, precision));
        return LogCurve.of(xs, values, style, name).color(color);
    }

    private String end(Ends ends, Precision precision) {
        int end = ends.end(precision);
        return end == 0
                ? words.get(ends.isStuck(precision) ? "ends.stuck" : "ends.none")
                : words.get("ends.at", Verdicts.size(ends.sizes(precision).get(end - 1)), Numbers.whole(end));
    }
}
