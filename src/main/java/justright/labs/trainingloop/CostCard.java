package justright.labs.trainingloop;

import java.util.ArrayList;
import java.util.List;
import justright.lab.LabContext;
import justright.lab.Pin;
import justright.lab.stage.PinNames;
import justright.lab.stage.Redrawing;
import justright.lab.stage.Timeline;
import justright.training.Curves;
import justright.training.Hyperparameters;
import justright.training.Series;
import justright.training.Snapshot;
import justright.ui.control.Card;
import justright.ui.plot.Axis;
import justright.ui.plot.curve.Curve;
import justright.ui.plot.curve.CurveLine;
import justright.ui.plot.curve.CurvePlot;
import justright.ui.plot.curve.LineStyle;
import justright.ui.text.Numbers;
import justright.ui.text.Words;
import justright.ui.theme.Token;

/// J per update: over all examples, and over each update's own batch. The x axis is the timeline.
final class CostCard {

    private static final double LEAST_TOP = 0.8;
    private static final double MOST_TOP = 4;
    private static final double THIN = 0.5;

    private final LoopModel model;
    private final PinNames names;
    private final Words words;
    private final Timeline timeline;
    private final Card card;

    CostCard(LoopModel model, LabContext context) {
        this.model = model;
        words = context.words();
        names = new PinNames(model, words);
        timeline = new Timeline(model, context);
        timeline.setMinSize(0, 0);
        card = new Card(words.live("cost.title"), timeline).subtitle(words.live("cost.note"));
        card.setMinSize(0, 0);
        timeline.canvas()
                .accessibleTextProperty()
                .bind(words.live(model.presentation().description()));
        Redrawing.whenever(model, context, this::draw, model.moment());
    }

    Card card() {
        return card;
    }

    private void draw() {
        var now = model.moment().get();
        if (now != null) {
            timeline.show(plot(now.snapshot()));
        }
    }

    private CurvePlot plot(Snapshot<Hyperparameters, LoopFrame> snapshot) {
        Curves live = snapshot.curves();
        List<CurveLine> lines = new ArrayList<>();
        for (Pin<Hyperparameters, LoopFrame, LoopPicture> pin : model.pins()) {
            lines.add(line(pin.moment().snapshot().curves(), Series.COST, LineStyle.PLAIN, names.name(pin))
                    .color(Token.INK)
                    .pinned());
        }
        lines.add(line(live, Series.BATCH_COST, LineStyle.PLAIN, label("cost.batch", live, Series.BATCH_COST))
                .color(Token.ALPHA)
                .weight(THIN));
        lines.add(line(live, Series.COST, LineStyle.PLAIN, label("cost.all", live, Series.COST))
                .color(Token.INK));
        double highest = LEAST_TOP;
        for (double value : live.curve(Series.COST).highest()) {
            highest = Double.isFinite(value) ? Math.max(highest, 1.1 * value) : highest;
        }
        int end = Math.max(snapshot.horizon(), snapshot.furthest());
        return CurvePlot.of(Axis.count(end), Axis.linear(0, Math.min(highest, MOST_TOP)), lines);
    }

    private String label(String key, Curves curves, Series series) {
        double[] last = curves.curve(series).last();
        return last.length == 0 ? "" : words.get(key, Numbers.fixed(last[last.length - 1], 2));
    }

    private static CurveLine line(Curves curves, Series series, LineStyle style, String label) {
        return CurveLine.of(Curve.recorded(curves, series), style, label);
    }
}
