package justright.labs.depth;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import justright.lab.LabContext;
import justright.lab.Pin;
import justright.lab.stage.PinNames;
import justright.lab.stage.Redrawing;
import justright.lab.stage.Segments;
import justright.lab.stage.StageCanvas;
import justright.ui.control.Card;
import justright.ui.plot.Axis;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.curve.CurvePlot;
import justright.ui.plot.curve.LogCurve;
import justright.ui.plot.curve.LogPlot;
import justright.ui.plot.mark.Event;
import justright.ui.plot.mark.Note;
import justright.ui.plot.mark.Threshold;
import justright.ui.plot.surface.Align;
import justright.ui.plot.surface.Dash;
import justright.ui.text.Numbers;
import justright.ui.text.Words;
import justright.ui.theme.Token;

/// The sizes of activations, errors and gradients, layer by layer, and how far the pass has come.
final class HeroCard {

    /// Fewer layers than this share have no room for a sentence.
    private static final double BEHIND = 0.3;

    private static final double ASIDE = 8;
    private static final double BELOW_MARKS = 34;

    private final DepthModel model;
    private final Words words;
    private final PlotCanvas canvas;
    private final SimpleStringProperty subtitle = new SimpleStringProperty("");
    private final Card card;
    private final PinNames pinNames;
    private boolean compact;

    HeroCard(DepthModel model, LabContext context) {
        this.model = model;
        this.words = context.words();
        pinNames = new PinNames(model, words);
        canvas = StageCanvas.create(context);
        card = new Card(words.live("hero.title"), canvas)
                .subtitle(subtitle)
                .legend(Segments.of(model.knobs().precision, context), Segments.of(model.knobs().course, context));
        card.setMinSize(0, 0);
        Redrawing.whenever(model, context, this::draw, model.reading());
    }

    Card card() {
        return card;
    }

    void setCompact(boolean narrow) {
        compact = narrow;
        draw();
    }

    private void draw() {
        Reading now = model.reading().get();
        if (now == null) {
            return;
        }
        subtitle.set(words.get(
                now.updates() > 0 ? "hero.sample.trained" : "hero.sample",
                Numbers.whole(now.design().width()),
                Numbers.whole(Signs.EXAMPLES),
                Numbers.whole(now.updates())));
        List<LogCurve> lines = new ArrayList<>();
        for (Pin<?, DepthFrame, ?> pin : model.pins()) {
            if (!pin.moment().snapshot().run().equals(now.snapshot().run())) {
                Passage pinned = pin.moment().snapshot().frame().passage();
                lines.addAll(Lines.pinned(pinned, now.design().depth(), pinNames.name(pin)));
            }
        }
        lines.addAll(Lines.of(now.passage(), now.front(), each -> name(now, each)));
        canvas.setPlot(plot(now, lines));
        canvas.setAccessibleText(words.get(model.description().getValue()));
    }

    private String name(Reading now, Quantity each) {
        String even = each == Quantity.DW && now.passage().isEven() ? ".even" : "";
        return words.get((compact ? "line.short." : "line.") + each.key() + even);
    }

    private CurvePlot plot(Reading now, List<LogCurve> lines) {
        Precision precision = now.design().precision();
        Axis y = Reach.of(lines, precision);
        Axis x = Counted.axis(0, now.design().depth()).named(words.get("hero.layer"));
        CurvePlot plot = LogPlot.of(x, y.named(sizeName(y, precision)), lines)
                .with(new Threshold(1, "", Token.CTL, Dash.DOTTED));
        Optional<Onset> onset = Onset.of(now.passage());
        if (onset.isPresent()) {
            plot = onset(plot, onset.get(), y, now.design().depth());
        }
        return front(plot, now, y);
    }

    /// Where the axis ends with all numbers, it says so.
    private String sizeName(Axis y, Precision precision) {
        return Reach.isWhole(y, precision)
                ? words.get(
                        "hero.size." + precision.key(),
                        Verdicts.size(precision.smallest()),
                        Verdicts.size(precision.largest()))
                : words.get("hero.size");
    }

    /// The sentence stands behind the onset, where numbers have left the middle, if there are layers enough.
    private CurvePlot onset(CurvePlot plot, Onset onset, Axis y, int depth) {
        String what = Verdicts.size(onset.what());
        String layer = Numbers.whole(onset.layer());
        String text = words.get(onset.forward() ? "onset.forward" : "onset.backward", what, layer);
        boolean left = onset.layer() > (onset.forward() ? 1 - BEHIND : BEHIND) * depth;
        return plot.with(new Event(onset.layer(), "", Token.BAD))
                .with(new Note(
                        onset.layer(),
                        y.value(0.5),
                        left ? -ASIDE : ASIDE,
                        -6,
                        text,
                        Token.BAD,
                        left ? Align.END : Align.START));
    }

    private CurvePlot front(CurvePlot plot, Reading now, Axis y) {
        Front front = now.front();
        String layer = Numbers.whole(front.layer());
        return switch (front.phase()) {
            case REST, OVER -> plot;
            case FORWARD -> front(plot, now, y, front.layer(), words.get("front.forward", layer));
            case ERROR -> front(plot, now, y, front.depth(), words.get("front.error"));
            case BACKWARD -> front(plot, now, y, front.layer(), words.get("front.backward", layer));
        };
    }

    /// Named at the top; beneath the marks of ∞ and NaN where they take the top.
    private static CurvePlot front(CurvePlot plot, Reading now, Axis y, int layer, String name) {
        if (now.passage().isFinite()) {
            return plot.with(new Event(layer, name, Token.INK));
        }
        boolean left = layer > (1 - BEHIND) * now.design().depth();
        return plot.with(new Event(layer, "", Token.INK))
                .with(new Note(
                        layer,
                        y.max(),
                        left ? -ASIDE : ASIDE,
                        BELOW_MARKS,
                        name,
                        Token.INK,
                        left ? Align.END : Align.START));
    }
}
