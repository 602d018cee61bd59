package justright.labs.augmentation;

import java.util.ArrayList;
import java.util.List;
import justright.engine.probe.Confidence;
import justright.lab.LabContext;
import justright.lab.Repeats;
import justright.lab.stage.StageCanvas;
import justright.training.Spread;
import justright.ui.control.Card;
import justright.ui.plot.Axis;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.bar.IntervalPlot;
import justright.ui.text.Numbers;
import justright.ui.text.Words;

/// The dev error of each network with its interval, and what it was bought with: labels, copies.
final class WorthCard {

    private static final double LEAST_REACH = 0.05;
    private static final double HEADROOM = 1.05;
    private static final double MILLISECONDS = 1e3;

    private final AugmentationModel model;
    private final Words words;
    private final PlotCanvas canvas;
    private final Card card;

    WorthCard(AugmentationModel model, LabContext context) {
        this.model = model;
        this.words = context.words();
        canvas = StageCanvas.create(context);
        card = new Card(words.live("worth.title"), canvas).subtitle(words.live("worth.interval"));
        card.setMinSize(0, 0);
        canvas.accessibleTextProperty().bind(words.live(model.description()));
        context.life().listen(model.reading(), (_, _, _) -> draw());
        context.life().listen(model.repetition().status(), (_, _, _) -> draw());
        context.life().listen(words.language(), (_, _, _) -> draw());
        draw();
    }

    Card card() {
        return card;
    }

    private void draw() {
        Reading now = model.reading().get();
        if (now == null) {
            return;
        }
        List<IntervalPlot.Row> rows = new ArrayList<>();
        double reach = LEAST_REACH;
        for (Lane lane : List.of(Lane.PLAIN, Lane.COPIES, Lane.TWICE)) {
            Guesses guesses = now.guesses(lane);
            Confidence.Interval interval = Confidence.wilson(guesses.errors(), guesses.examples(), Confidence.Z_95);
            reach = Math.max(reach, interval.high());
            rows.add(new IntervalPlot.Row(
                    words.get(
                            "worth." + lane.id(),
                            Numbers.whole(now.labels(lane)),
                            Numbers.whole(now.copies()),
                            Numbers.percent(now.dev(lane))),
                    now.dev(lane),
                    interval.low(),
                    interval.high(),
                    seeds(lane),
                    LaneCurves.color(lane)));
        }
        String price = words.get("worth.price", ceiling(now.sheet().secondsPerCopy() * MILLISECONDS));
        canvas.setPlot(new IntervalPlot(
                Axis.percent(Math.min(1, reach * HEADROOM)),
                rows,
                price,
                1.0 / now.examples().dev().examples()));
    }

    /// The errors of the same network under other seeds, as far as they are known.
    private double[] seeds(Lane lane) {
        return model.repetition().status().getValue() instanceof Repeats.Made made
                ? spread(made, lane).values().stream()
                        .mapToDouble(Double::doubleValue)
                        .filter(Double::isFinite)
                        .toArray()
                : new double[0];
    }

    private static Spread spread(Repeats.Made made, Lane lane) {
        return made.settings().getFirst().judged().get(lane.place()).spread();
    }

    /// The next power of ten, so that what is measured anew at every frame does not flicker.
    private static String ceiling(double milliseconds) {
        int exponent = (int) Math.ceil(Math.log10(Math.max(milliseconds, 1e-6)));
        return Numbers.brief(Math.pow(10, exponent));
    }
}
