package justright.labs.depth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import justright.lab.LabContext;
import justright.lab.Pin;
import justright.lab.stage.Redrawing;
import justright.lab.stage.Timeline;
import justright.setting.ChoiceSetting;
import justright.training.Curves;
import justright.training.Series;
import justright.ui.control.Card;
import justright.ui.plot.Axis;
import justright.ui.plot.PlotStyle;
import justright.ui.plot.curve.CurvePlot;
import justright.ui.plot.curve.LineStyle;
import justright.ui.plot.curve.LogCurve;
import justright.ui.plot.curve.LogPlot;
import justright.ui.plot.mark.Event;
import justright.ui.plot.mark.Note;
import justright.ui.plot.surface.Align;
import justright.ui.text.Words;
import justright.ui.theme.Token;

/// The run, which is also the scrubber: the way of a pass through the layers and back, or J over the updates.
final class RunCard {

    private final DepthModel model;
    private final Words words;
    private final Timeline timeline;
    private final SimpleStringProperty title = new SimpleStringProperty("");
    private final Card card;

    RunCard(DepthModel model, LabContext context) {
        this.model = model;
        this.words = context.words();
        timeline = new Timeline(model, context);
        timeline.canvas().plotStyleProperty().set(PlotStyle.SMALL);
        card = new Card(title, timeline);
        card.setMinSize(0, 0);
        Redrawing.whenever(model, context, model.reading(), this::draw);
        timeline.canvas().accessibleTextProperty().bind(words.live(model.description()));
    }

    Card card() {
        return card;
    }

    private void draw(Reading now) {
        Course course = now.design().course();
        title.set(words.get("run." + ChoiceSetting.nameOf(course)));
        timeline.show(course == Course.PASS ? pass(now) : training(now));
    }

    /// One step after the other: A going forward, dZ and dW going back.
    private CurvePlot pass(Reading now) {
        Passage passage = now.passage();
        int depth = passage.depth();
        int end = Front.steps(depth);
        List<LogCurve> lines = new ArrayList<>();
        for (Quantity each : Quantity.values()) {
            List<Integer> stops = Stops.withOnsets(
                    Stops.even(each.from(), depth, Lines.MOST / 2), each.from(), depth, l -> each.of(passage, l));
            List<Integer> order = each.isForward() ? stops : stops.reversed();
            double[] steps = order.stream()
                    .mapToDouble(l -> each.isForward() ? l : end + 1.0 - l)
                    .toArray();
            double[] sizes =
                    order.stream().mapToDouble(l -> each.of(passage, l)).toArray();
            String name = each.isForward() ? "" : words.get("line.short." + each.key());
            lines.add(each.curve(steps, sizes, name));
        }
        Axis y = Reach.of(lines, now.design().precision()).named(words.get("hero.size"));
        return LogPlot.of(Counted.axis(0, end).named(words.get("run.step")), y, lines)
                .with(new Event(depth + 1.0, "", Token.INK3))
                .with(turn(passage, depth + 1.0, y))
                .with(out(passage));
    }

    /// The name of A, above the middle of its way.
    private Note out(Passage passage) {
        int middle = Math.ceilDiv(passage.depth(), 2);
        double size = Quantity.A.of(passage, middle);
        boolean grows = size > passage.input();
        Align align = grows ? Align.END : Align.START;
        return new Note(middle, size, grows ? -8 : 8, -9, words.get("line.short.a"), Quantity.A.color(), align);
    }

    /// Where no mark of 0, ∞ or NaN stands.
    private Note turn(Passage passage, double step, Axis y) {
        String text = words.get("run.turn");
        return passage.isFinite()
                ? new Note(step, y.max(), 6, 12, text, Token.INK3, Align.START)
                : new Note(step, y.min(), 6, -10, text, Token.INK3, Align.START);
    }

    private CurvePlot training(Reading now) {
        List<LogCurve> lines = new ArrayList<>();
        for (Pin<?, DepthFrame, ?> pin : model.pins()) {
            boolean other = !pin.moment().snapshot().run().equals(now.snapshot().run());
            if (other && pin.moment().snapshot().frame().design().course() == Course.TRAIN) {
                lines.add(cost(pin.moment().snapshot().curves(), "").pinned());
            }
        }
        lines.add(cost(
                now.snapshot().curves(),
                words.get("run.cost", Verdicts.size(now.passage().cost()))));
        int end = Math.max(now.snapshot().horizon(), now.snapshot().furthest());
        return LogPlot.of(Axis.count(end).named(words.get("run.update")), "J", lines);
    }

    private static LogCurve cost(Curves curves, String name) {
        double[] steps = Arrays.stream(curves.steps()).asDoubleStream().toArray();
        double[] costs = curves.curve(Series.COST).last();
        return LogCurve.of(steps, costs, LineStyle.TRAIN, name).withoutPoints();
    }
}
