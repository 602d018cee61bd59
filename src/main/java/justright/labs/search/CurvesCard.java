package justright.labs.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import justright.lab.LabContext;
import justright.lab.Pin;
import justright.lab.Repeats;
import justright.lab.stage.Redrawing;
import justright.lab.stage.SeedSpread;
import justright.lab.stage.Timeline;
import justright.training.Curves;
import justright.training.Series;
import justright.training.Snapshot;
import justright.ui.control.Card;
import justright.ui.plot.Axis;
import justright.ui.plot.Numerals;
import justright.ui.plot.PlotStyle;
import justright.ui.plot.curve.CurveLine;
import justright.ui.plot.curve.CurvePlot;
import justright.ui.plot.curve.LineStyle;
import justright.ui.plot.mark.Event;
import justright.ui.plot.mark.Events;
import justright.ui.text.Numbers;
import justright.ui.text.Words;
import justright.ui.theme.Token;

/// The lowest dev error so far against the trials made, of either lane and of the student; also the scrubber.
final class CurvesCard {

    /// What lies further above the best is cut off.
    private static final double REACH = 0.16;

    private static final double BELOW = 0.01;

    private final SearchModel model;
    private final Words words;
    private final Timeline timeline;
    private final Card card;

    CurvesCard(SearchModel model, LabContext context) {
        this.model = model;
        this.words = context.words();
        timeline = new Timeline(model, context);
        timeline.canvas().plotStyleProperty().set(PlotStyle.SMALL);
        card = new Card(words.live("curves.title"), timeline)
                .subtitle(words.live("curves.sample", Numbers.whole(Grounds.JUDGES)));
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
        Curves curves = now.moment().snapshot().curves();
        int end = Math.max(
                now.moment().snapshot().horizon(), now.moment().snapshot().furthest());
        List<CurveLine> lines = ghosts(now);
        if (!now.hand().isEmpty()) {
            lines.add(CurveLine.of(
                            Steps.of(bests(now.hand())),
                            LineStyle.DOTTED,
                            label("curves.you", Tried.bestError(now.hand())))
                    .color(Token.INK));
        }
        lines.add(CurveLine.of(
                Steps.of(values(curves, Lane.GRID)), LineStyle.DASHED, label("curves.grid", now.best(Lane.GRID))));
        lines.add(CurveLine.of(
                        Steps.of(values(curves, Lane.RANDOM)),
                        LineStyle.PLAIN,
                        label("curves.random", now.best(Lane.RANDOM)))
                .color(Token.DEV));
        CurvePlot plot = CurvePlot.of(Axis.count(end).named(words.get("curves.axis")), axis(lines), lines);
        Plan plan = now.plan();
        plot = plot.with(new Events(IntStream.range(1, now.frame().planned() / plan.budget())
                .mapToObj(round -> new Event(
                        plan.budget() * (double) round,
                        words.get("curves.round", Numbers.whole(round + 1L)),
                        Token.INK2))
                .toList()));
        if (model.repetition().status().getValue() instanceof Repeats.Made made) {
            plot = withSpread(plot, made.settings().getFirst());
        }
        timeline.show(plot);
    }

    /// Pinned searches.
    private List<CurveLine> ghosts(Reading now) {
        List<CurveLine> lines = new ArrayList<>();
        for (Pin<?, SearchFrame, ?> pin : model.pins()) {
            Snapshot<?, SearchFrame> then = pin.moment().snapshot();
            if (!then.run().equals(now.moment().snapshot().run())) {
                lines.add(CurveLine.of(Steps.of(values(then.curves(), Lane.GRID)), LineStyle.DASHED, "")
                        .pinned());
                lines.add(CurveLine.of(Steps.of(values(then.curves(), Lane.RANDOM)), LineStyle.PLAIN, "")
                        .color(Token.DEV)
                        .pinned());
            }
        }
        return lines;
    }

    /// Around the lowest, where the difference is seen.
    private static Axis axis(List<CurveLine> lines) {
        double low = 1;
        double high = 0;
        for (CurveLine line : lines) {
            for (int i = 0; i < line.curve().size(); i++) {
                double value = line.curve().last(i);
                if (Double.isFinite(value)) {
                    low = Math.min(low, value);
                    high = Math.max(high, value);
                }
            }
        }
        double bottom = Math.max(0, low - BELOW);
        double top = Math.clamp(high + BELOW, bottom + 2 * BELOW, bottom + REACH);
        return Axis.linear(low > high ? 0 : bottom, low > high ? 0.5 : top).numerals(Numerals.PERCENT);
    }

    private String label(String key, double best) {
        return words.get(key) + " " + (Double.isNaN(best) ? "–" : Numbers.points(best));
    }

    private static double[] values(Curves curves, Lane lane) {
        return curves.curve(Series.devError(lane.index())).last();
    }

    private static double[] bests(List<Tried> tried) {
        return IntStream.rangeClosed(0, tried.size())
                .mapToDouble(count -> Tried.bestError(tried.subList(0, count)))
                .toArray();
    }

    /// What other seeds came to: mean ± standard deviation.
    private static CurvePlot withSpread(CurvePlot plot, Repeats.Repeated repeated) {
        CurvePlot spread = plot;
        for (Lane lane : Lane.ALL) {
            Token color = lane == Lane.RANDOM ? Token.DEV : Token.INK2;
            spread = SeedSpread.endsOn(spread, repeated, Series.devError(lane.index()), color, lane.index());
        }
        return spread;
    }
}
