package justright.labs.activations;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import justright.lab.LabContext;
import justright.lab.Pin;
import justright.lab.Repeats;
import justright.lab.stage.SeedSpread;
import justright.lab.stage.Timeline;
import justright.training.Curves;
import justright.training.Series;
import justright.ui.control.Card;
import justright.ui.plot.Axis;
import justright.ui.plot.PlotStyle;
import justright.ui.plot.curve.Curve;
import justright.ui.plot.curve.CurveLine;
import justright.ui.plot.curve.CurvePlot;
import justright.ui.plot.mark.SpreadBand;
import justright.ui.plot.mark.Threshold;
import justright.ui.text.Numbers;
import justright.ui.text.Words;
import justright.ui.theme.Token;

/// The train errors of several functions over the updates, which is also the scrubber.
final class ErrorCard {

    private static final double TOP = 0.6;
    private static final double BEHIND = 0.7;

    private final Scene scene;
    private final ActivationsModel model;
    private final Words words;
    private final Timeline timeline;
    private final SimpleStringProperty subtitle = new SimpleStringProperty("");
    private final Card card;

    ErrorCard(Scene scene, ActivationsModel model, LabContext context) {
        this.scene = scene;
        this.model = model;
        words = context.words();
        timeline = new Timeline(model, context);
        timeline.canvas().plotStyleProperty().set(PlotStyle.SMALL);
        card = new Card(words.live("errors.title"), timeline).subtitle(subtitle);
        card.setMinSize(0, 0);
        Drawing.whenever(scene, model, context, this::draw);
        context.life().listen(model.repetition().status(), (_, _, status) -> {
            Reading now = model.reading().get();
            if (now != null && now.scene() == scene && !(status instanceof Repeats.Underway)) {
                draw(now);
            }
        });
    }

    Card card() {
        return card;
    }

    private void draw(Reading now) {
        subtitle.set(words.get("errors.sample", now.contest().batch().size()));
        CurvePlot plot = CurvePlot.of(Axis.count(now.snapshot().planned()), Axis.percent(TOP), lines(now));
        if (scene == Scene.RACE) {
            plot = plot.with(new Threshold(Lane.TARGET, "", Token.INK3));
        }
        timeline.show(withSpread(plot, now.kind()));
        timeline.canvas().setAccessibleText(words.get(Descriptions.of(now)));
    }

    /// The three that are most often compared, and the function looked at.
    private List<Kind> shown(Kind lookedAt) {
        Kind third = scene == Scene.RACE ? Kind.SIGMOID : Kind.LEAKY;
        return Stream.of(Kind.RELU, third, Kind.TANH, lookedAt).distinct().toList();
    }

    private List<CurveLine> lines(Reading now) {
        List<CurveLine> lines = new ArrayList<>();
        for (Pin<Rule, ContestFrame, ContestPicture> pin : model.pins()) {
            if (!pin.moment().snapshot().run().equals(now.snapshot().run())) {
                lines.add(line(pin.moment().snapshot().curves(), now.kind(), "")
                        .color(Looks.color(true))
                        .pinned());
            }
        }
        for (Kind kind : shown(now.kind())) {
            boolean lookedAt = kind == now.kind();
            String label = words.get(kind.nameKey()) + " " + points(now.trainError(kind));
            lines.add(line(now.snapshot().curves(), kind, label)
                    .color(Looks.color(lookedAt))
                    .weight(lookedAt ? 1 : BEHIND));
        }
        return lines;
    }

    private static String points(double error) {
        return Double.isNaN(error) ? "∞" : Numbers.points(error);
    }

    private static CurveLine line(Curves curves, Kind kind, String label) {
        return CurveLine.of(Curve.recorded(curves, Series.trainError(kind.lane())), Looks.style(kind), label);
    }

    /// The bounds over several seeds of the function looked at.
    private CurvePlot withSpread(CurvePlot plot, Kind kind) {
        if (!(model.repetition().status().getValue() instanceof Repeats.Made made)) {
            return plot;
        }
        Curve bounds = SeedSpread.bounds(made.settings().getFirst(), Series.trainError(kind.lane()));
        return plot.with(new SpreadBand(bounds, Looks.color(true), false));
    }
}
