package justright.labs.initialization;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import justright.lab.LabContext;
import justright.lab.Pin;
import justright.lab.Repeats;
import justright.lab.stage.Redrawing;
import justright.lab.stage.SeedSpread;
import justright.lab.stage.Timeline;
import justright.training.Series;
import justright.ui.control.Card;
import justright.ui.plot.Axis;
import justright.ui.plot.PlotStyle;
import justright.ui.plot.curve.Curve;
import justright.ui.plot.curve.CurveLine;
import justright.ui.plot.curve.CurvePlot;
import justright.ui.text.Numbers;
import justright.ui.text.Words;

/// All schemes trained at once: the train error of each over the updates, which is also the scrubber.
final class RaceCard {

    private final InitializationModel model;
    private final Words words;
    private final Timeline timeline;
    private final SimpleStringProperty subtitle = new SimpleStringProperty("");
    private final Card card;

    RaceCard(InitializationModel model, LabContext context) {
        this.model = model;
        this.words = context.words();
        timeline = new Timeline(model, context);
        timeline.canvas().plotStyleProperty().set(PlotStyle.SMALL);
        card = new Card(words.live("race.title"), timeline).subtitle(subtitle);
        card.setMinSize(0, 0);
        Redrawing.whenever(model, context, this::draw, model.reading());
        Redrawing.whenRepeated(model, context, this::draw);
        timeline.canvas().accessibleTextProperty().bind(words.live(model.description()));
    }

    Card card() {
        return card;
    }

    private void draw() {
        Reading now = model.reading().get();
        if (now == null) {
            return;
        }
        subtitle.set(words.get("race.sample", Numbers.whole(now.race().batch().size())));
        int end = Math.max(now.snapshot().horizon(), now.snapshot().furthest());
        CurvePlot plot = CurvePlot.of(Axis.count(end), Axis.percent(1), lines(now));
        if (model.repetition().status().getValue() instanceof Repeats.Made made) {
            plot = withSpread(plot, now, made.settings().getFirst());
        }
        timeline.show(plot);
    }

    private List<CurveLine> lines(Reading now) {
        List<CurveLine> lines = new ArrayList<>();
        for (Pin<?, RaceFrame, ?> pin : model.pins()) {
            Design pinned = pin.moment().snapshot().frame().race().design();
            int lane = pinned.schemes().indexOf(now.focus());
            if (lane >= 0
                    && !pin.moment().snapshot().run().equals(now.snapshot().run())) {
                Curve curve = Curve.recorded(pin.moment().snapshot().curves(), Series.trainError(lane));
                lines.add(CurveLine.of(curve, Looks.style(Knobs.MOST_ROWS - 1), "")
                        .color(Looks.color(true))
                        .pinned());
            }
        }
        for (int lane = 0; lane < now.rows().size(); lane++) {
            Row row = now.rows().get(lane);
            boolean inFocus = row.scheme() == now.focus();
            lines.add(CurveLine.of(
                            Curve.recorded(now.snapshot().curves(), Series.trainError(lane)),
                            Looks.style(lane),
                            label(row))
                    .color(Looks.color(inFocus))
                    .weight(Looks.weight(inFocus)));
        }
        return lines;
    }

    private String label(Row row) {
        String error = Double.isNaN(row.trainError()) ? "∞" : Numbers.points(row.trainError());
        return words.get("setting.focus." + row.scheme().key()) + " " + error;
    }

    /// The bounds over all seeds, and at their ends mean ± standard deviation.
    private static CurvePlot withSpread(CurvePlot plot, Reading now, Repeats.Repeated repeated) {
        CurvePlot spread = plot;
        for (int lane = 0; lane < now.rows().size(); lane++) {
            boolean inFocus = now.rows().get(lane).scheme() == now.focus();
            spread = SeedSpread.on(spread, repeated, Series.trainError(lane), Looks.color(inFocus), lane);
        }
        return spread;
    }
}
