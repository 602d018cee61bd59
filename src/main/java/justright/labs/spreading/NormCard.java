package justright.labs.spreading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import justright.lab.LabContext;
import justright.lab.Moment;
import justright.lab.Pin;
import justright.lab.stage.PinNames;
import justright.lab.stage.Redrawing;
import justright.lab.stage.RunCurves.Mark;
import justright.lab.stage.Timeline;
import justright.training.Curves;
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

/// ‖w‖² of all three units over training; the x axis is the timeline.
final class NormCard {

    private static final double HEADROOM = 1.08;
    /// A longer number stands under the units alone.
    private static final int WIDEST = 6;

    private static final double MOST = 1000;

    private final SpreadingModel model;
    private final PinNames names;
    private final Words words;
    private final Timeline timeline;
    private final Card card;
    private boolean compact;

    NormCard(SpreadingModel model, LabContext context) {
        this.model = model;
        this.words = context.words();
        names = new PinNames(model, words);
        timeline = new Timeline(model, context);
        timeline.setMinSize(0, 0);
        card = new Card(words.live("norm.title"), timeline).subtitle(words.live("norm.subtitle"));
        card.setMinSize(0, 0);
        timeline.canvas().accessibleTextProperty().bind(words.live(model.description()));
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
        if (now != null) {
            timeline.show(plot(now.moment().snapshot()));
        }
    }

    private CurvePlot plot(Snapshot<SpreadingRule, SpreadingFrame> snapshot) {
        List<CurveLine> lines = new ArrayList<>();
        double highest = 0;
        for (Curves ghost : ghosts(snapshot)) {
            for (Remedy remedy : Remedy.values()) {
                lines.add(line(ghost, remedy, "").pinned());
                highest = Math.max(highest, highest(ghost, remedy));
            }
        }
        for (Remedy remedy : Remedy.values()) {
            String name = words.get("norm." + remedy.key());
            String value = last(snapshot.curves(), remedy);
            String label = compact || value.length() > WIDEST ? name : name + " " + value;
            lines.add(line(snapshot.curves(), remedy, label));
            highest = Math.max(highest, highest(snapshot.curves(), remedy));
        }
        int end = Math.max(snapshot.horizon(), snapshot.furthest());
        double top = Math.clamp(highest, 0.01, MOST) * HEADROOM;
        List<Mark> changes =
                model.changes().stream().map(each -> Mark.of(each, names)).toList();
        return CurvePlot.of(Axis.count(end), Axis.linear(0, top), lines).with(Mark.events(changes));
    }

    private List<Curves> ghosts(Snapshot<SpreadingRule, SpreadingFrame> snapshot) {
        Stream<Curves> pinned = model.pins().stream()
                .map(Pin::moment)
                .map(Moment::snapshot)
                .filter(pin -> !pin.run().equals(snapshot.run()))
                .map(Snapshot::curves);
        Stream<Curves> left = Stream.of(model.abandoned().get()).filter(curves -> curves.size() > 0);
        return Stream.concat(left, pinned).toList();
    }

    private static CurveLine line(Curves curves, Remedy remedy, String label) {
        Curve curve = Curve.recorded(curves, SpreadingRun.norm(remedy));
        LineStyle style = switch (remedy) {
            case NONE -> LineStyle.DOTTED;
            case DROPOUT -> LineStyle.PLAIN;
            case L2 -> LineStyle.LONG_DASHED;
        };
        return CurveLine.of(curve, style, label).color(remedy == Remedy.NONE ? Token.INK2 : Token.LAMBDA);
    }

    private static String last(Curves curves, Remedy remedy) {
        double[] last = curves.curve(SpreadingRun.norm(remedy)).last();
        return last.length == 0 ? "" : Numbers.fixed(last[last.length - 1], 2);
    }

    private static double highest(Curves curves, Remedy remedy) {
        double highest = 0;
        for (double each : curves.curve(SpreadingRun.norm(remedy)).highest()) {
            highest = Double.isFinite(each) ? Math.max(highest, each) : highest;
        }
        return highest;
    }
}
