package justright.labs.batchnorm;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import justright.lab.LabContext;
import justright.lab.Pin;
import justright.lab.Repeats;
import justright.lab.stage.Redrawing;
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
import justright.ui.plot.curve.LineStyle;
import justright.ui.text.Numbers;
import justright.ui.text.Words;
import justright.ui.theme.Token;

/// Train and dev error of both nets at the present α and k, which is also the scrubber.
final class CurvesCard {

    private static final double HEAVY = 1.15;
    private static final double LIGHT = 0.7;

    private final BatchNormModel model;
    private final Words words;
    private final Timeline timeline;
    private final SimpleStringProperty title = new SimpleStringProperty("");
    private final Card card;

    CurvesCard(BatchNormModel model, LabContext context) {
        this.model = model;
        this.words = context.words();
        timeline = new Timeline(model, context);
        timeline.canvas().plotStyleProperty().set(PlotStyle.SMALL);
        card = new Card(title, timeline).subtitle(words.live("curves.sample", Numbers.whole(Digits.EXAMPLES)));
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
        title.set(words.get(
                "curves.title",
                Numbers.brief(now.learningRate()),
                Numbers.brief(now.design().k())));
        int end = Math.max(now.snapshot().horizon(), now.snapshot().furthest());
        CurvePlot plot = CurvePlot.of(Axis.count(end), Axis.percent(1), lines(now));
        if (model.repetition().status().getValue() instanceof Repeats.Made made) {
            plot = withSpread(plot, made.settings().getFirst());
        }
        timeline.show(plot);
    }

    private List<CurveLine> lines(Reading now) {
        List<CurveLine> lines = new ArrayList<>();
        for (Pin<?, RaceFrame, ?> pin : model.pins()) {
            if (!pin.moment().snapshot().run().equals(now.snapshot().run())) {
                Curves pinned = pin.moment().snapshot().curves();
                lines.add(CurveLine.train(Curve.recorded(pinned, Series.trainError(Lane.WITH.index())), "")
                        .pinned());
            }
        }
        for (Lane lane : List.of(Lane.WITHOUT, Lane.WITH)) {
            Curves curves = now.snapshot().curves();
            lines.add(line(curves, lane, true, now.trainError(lane)));
            lines.add(line(curves, lane, false, now.devError(lane)));
        }
        return lines;
    }

    /// Train and dev in their own colours; the net without batch norm thin and dotted.
    private CurveLine line(Curves curves, Lane lane, boolean train, double last) {
        Series series = train ? Series.trainError(lane.index()) : Series.devError(lane.index());
        String name = words.get((lane == Lane.WITH ? "curves.with." : "curves.without.") + (train ? "train" : "dev"));
        String label = name + " " + (Double.isNaN(last) ? "∞" : Numbers.points(last));
        LineStyle style = lane == Lane.WITH
                ? train ? LineStyle.TRAIN : LineStyle.DEV
                : train ? LineStyle.DOTTED : LineStyle.DASH_DOTTED;
        return CurveLine.of(Curve.recorded(curves, series), style, label)
                .color(train ? Token.TRAIN : Token.DEV)
                .weight(lane == Lane.WITH ? HEAVY : LIGHT);
    }

    /// The dev errors' bounds over all seeds, and at their ends mean ± standard deviation.
    private static CurvePlot withSpread(CurvePlot plot, Repeats.Repeated repeated) {
        CurvePlot spread = plot;
        for (Lane lane : List.of(Lane.WITHOUT, Lane.WITH)) {
            spread = SeedSpread.on(spread, repeated, Series.devError(lane.index()), Token.DEV, lane.index());
        }
        return spread;
    }
}
