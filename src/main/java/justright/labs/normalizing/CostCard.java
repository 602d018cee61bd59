package justright.labs.normalizing;

import java.util.ArrayList;
import java.util.List;
import justright.lab.LabContext;
import justright.lab.Pin;
import justright.lab.stage.ScrubKeys;
import justright.lab.stage.StageCanvas;
import justright.labs.normalizing.TwinFrame.Place;
import justright.training.Curves;
import justright.training.Series;
import justright.training.Snapshot;
import justright.training.TrainingState;
import justright.ui.control.Card;
import justright.ui.plot.Axis;
import justright.ui.plot.Margins;
import justright.ui.plot.MarkShape;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.PlotPointer;
import justright.ui.plot.Tick;
import justright.ui.plot.curve.Curve;
import justright.ui.plot.curve.CurveLine;
import justright.ui.plot.curve.CurvePlot;
import justright.ui.plot.curve.LineStyle;
import justright.ui.plot.curve.Playhead;
import justright.ui.plot.mark.Divergence;
import justright.ui.plot.mark.Dot;
import justright.ui.plot.mark.EmptyNote;
import justright.ui.plot.mark.Note;
import justright.ui.plot.mark.Threshold;
import justright.ui.plot.surface.Align;
import justright.ui.text.Numbers;
import justright.ui.text.Words;
import justright.ui.theme.Token;

/// J − J* of both descents as a share of what it was at their start, on a log axis with the line of 1 % under which a
/// descent counts as arrived; the x axis is the timeline.
final class CostCard {

    private static final Margins ROOM = new Margins(54, 4, 24, 26);
    /// How far the axis reaches below and above the start.
    private static final double DEPTH = 1e-4;

    private static final double HEIGHT = 1e6;
    private static final int LOWEST_TICK = -4;
    /// Two labels at nearly the same height keep apart.
    private static final double ABOVE = -7;

    private static final double BELOW = 12;
    /// Beside the timeline, one label above the other.
    private static final double LIFTED = -6;

    private static final double TWICE_LIFTED = -19;
    private static final double ASIDE = 9;
    /// From here on a label has no room to the right.
    private static final double LATE = 0.75;

    /// Up to this share of the height a label has no room below.
    private static final double NEAR_EDGE = 0.33;

    private final NormalizingModel model;
    private final Words words;
    private final PlotCanvas canvas;
    private final Card card;

    CostCard(NormalizingModel model, LabContext context) {
        this.model = model;
        this.words = context.words();
        canvas = StageCanvas.create(context);
        canvas.setOnPointer(this::pointed);
        new ScrubKeys(
                        () -> model.status().getValue().step(),
                        () -> model.status().getValue().furthest(),
                        this::lookAt,
                        model::toggle)
                .listen(canvas);
        canvas.accessibleHelpProperty().bind(words.live("timeline.keys"));
        canvas.accessibleTextProperty().bind(words.live(model.description()));
        card = new Card(words.live("cost"), canvas).subtitle(words.live("cost.note"));
        context.life().follow(model.moment(), _ -> draw());
        context.life().listen(words.language(), (_, _, _) -> draw());
    }

    Card card() {
        return card;
    }

    private void draw() {
        var now = model.moment().get();
        if (now == null) {
            return;
        }
        Snapshot<TwinRule, TwinFrame> snapshot = now.snapshot();
        int end = Math.max(snapshot.horizon(), snapshot.furthest());
        CurvePlot plot = plot(now.picture(), snapshot.curves(), end);
        if (snapshot.furthest() == 0) {
            plot = plot.with(new EmptyNote(words.get("cost.empty"), words.get("cost.empty.hint")));
        } else if (snapshot.state() instanceof TrainingState.Diverged(int step)) {
            plot = plot.with(new Divergence(
                    step,
                    words.get("cost.diverged"),
                    words.get("cost.diverged.when", Numbers.whole(step)),
                    words.get("cost.diverged.advice")));
        }
        canvas.setPlot(plot.with(new Playhead(snapshot.step())));
    }

    private CurvePlot plot(TwinPicture picture, Curves curves, int end) {
        Place raw = picture.frame().raw();
        Place prepared = picture.frame().prepared();
        double highest = Math.max(
                highest(curves, Series.RAW_EXCESS) / raw.first(),
                highest(curves, Series.NORMALIZED_EXCESS) / prepared.first());
        double top = Math.clamp(highest, 1, HEIGHT);
        CurvePlot plot = CurvePlot.of(Axis.count(end), Axis.log(DEPTH, top * 2).marked(shares(top)))
                .margins(ROOM)
                .with(new Threshold(Lane.NEAR, "", Token.INK3));
        for (Pin<TwinRule, TwinFrame, TwinPicture> pin : model.pins()) {
            plot = both(
                    plot,
                    pin.moment().snapshot().curves(),
                    pin.moment().picture().frame(),
                    "",
                    "",
                    true);
        }
        String rawName = words.get("step.raw");
        String preparedName = words.get("step." + Readings.stepName(picture.problem()));
        plot = both(
                plot,
                curves,
                picture.frame(),
                raw.arrived() < 0 ? rawName : "",
                prepared.arrived() < 0 ? preparedName : "",
                false);
        plot = arrival(plot, raw, curves, Series.RAW_EXCESS, rawName, Token.INK2);
        return arrival(plot, prepared, curves, Series.NORMALIZED_EXCESS, preparedName, Token.ALPHA);
    }

    /// Per cent up to the start, times the start above it.
    private static List<Tick> shares(double top) {
        int every = top > 100 ? 2 : 1;
        List<Tick> ticks = new ArrayList<>();
        for (int power = LOWEST_TICK; power <= Math.log10(top * 2); power++) {
            if (power <= 0 ? power % 2 == 0 || every == 1 : power % every == 0) {
                double share = Math.pow(10, power);
                ticks.add(new Tick(
                        share,
                        power > 0
                                ? "×" + (power < 3 ? Numbers.significant(share, 1) : Numbers.powerOfTen(power))
                                : Numbers.percent(share, Math.max(0, -2 - power))));
            }
        }
        return ticks;
    }

    /// Where a descent came within 1 % of the optimum.
    private CurvePlot arrival(CurvePlot plot, Place place, Curves curves, Series series, String name, Token color) {
        if (place.arrived() < 0) {
            return plot;
        }
        double[] excess = curves.curve(series).last();
        double there = Math.max(DEPTH, excess[curves.indexOf(place.arrived())] / place.first());
        String label = words.get("cost.arrived", name, Numbers.whole(place.arrived()));
        boolean raw = series == Series.RAW_EXCESS;
        boolean low = plot.y().place(there) < NEAR_EDGE;
        double drop = low ? raw ? TWICE_LIFTED : LIFTED : raw ? ABOVE : BELOW;
        boolean late = place.arrived() > LATE * plot.x().max();
        return plot.with(Dot.filled(place.arrived(), there, MarkShape.CIRCLE, 4, color))
                .with(new Note(
                        place.arrived(),
                        there,
                        late ? -ASIDE : ASIDE,
                        drop,
                        label,
                        color,
                        late ? Align.END : Align.START));
    }

    private static CurvePlot both(
            CurvePlot plot, Curves curves, TwinFrame frame, String raw, String prepared, boolean pinned) {
        CurveLine first = line(curves, Series.RAW_EXCESS, frame.raw().first(), LineStyle.DASHED, Token.INK2, raw);
        CurveLine second = line(
                curves, Series.NORMALIZED_EXCESS, frame.prepared().first(), LineStyle.PLAIN, Token.ALPHA, prepared);
        return plot.with(pinned ? first.pinned() : first).with(pinned ? second.pinned() : second);
    }

    /// Rounding leaves J − J* at zero or just below: drawn at the lower edge.
    private static CurveLine line(
            Curves curves, Series series, double start, LineStyle style, Token color, String label) {
        double[] last = curves.curve(series).last().clone();
        for (int i = 0; i < last.length; i++) {
            last[i] = Math.max(last[i] / start, DEPTH);
        }
        return CurveLine.of(Curve.of(curves.steps(), last), style, label).color(color);
    }

    private static double highest(Curves curves, Series series) {
        double highest = 0;
        for (double value : curves.curve(series).highest()) {
            highest = Math.max(highest, value);
        }
        return highest;
    }

    private void pointed(PlotPointer pointer) {
        if (List.of(PlotPointer.Action.PRESSED, PlotPointer.Action.DRAGGED).contains(pointer.action())) {
            lookAt((int) Math.clamp(
                    Math.round(pointer.x()), 0L, model.status().getValue().furthest()));
        }
    }

    private void lookAt(int step) {
        model.pause();
        model.seek(step);
    }
}
