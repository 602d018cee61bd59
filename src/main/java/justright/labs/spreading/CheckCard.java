package justright.labs.spreading;

import java.util.Arrays;
import java.util.List;
import justright.lab.LabContext;
import justright.lab.stage.Redrawing;
import justright.lab.stage.StageCanvas;
import justright.ui.control.Card;
import justright.ui.plot.Axis;
import justright.ui.plot.Numerals;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.curve.Curve;
import justright.ui.plot.curve.CurveLine;
import justright.ui.plot.curve.CurvePlot;
import justright.ui.plot.curve.LineStyle;
import justright.ui.text.Numbers;
import justright.ui.text.Words;
import justright.ui.theme.Token;

/// The running mean of J over really drawn masks, against what the formula says it comes to.
final class CheckCard {

    private static final double ROOM = 0.35;

    private final SpreadingModel model;
    private final Words words;
    private final PlotCanvas canvas;
    private final Card card;
    private boolean compact;

    CheckCard(SpreadingModel model, LabContext context) {
        this.model = model;
        this.words = context.words();
        canvas = StageCanvas.create(context);
        canvas.accessibleTextProperty().bind(words.live(model.description()));
        card = new Card(words.live("check.title"), canvas).subtitle(words.live("check.subtitle"));
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
        if (now != null) {
            canvas.setPlot(plot(now.picture().check()));
        }
    }

    private CurvePlot plot(MaskMeans check) {
        double cost = check.formula().cost();
        double expected = check.formula().expectedCost();
        double[] masks = Arrays.stream(check.masks()).asDoubleStream().toArray();
        double highest = Math.max(expected, Arrays.stream(check.means()).max().orElse(expected));
        double lowest = Math.min(cost, Arrays.stream(check.means()).min().orElse(cost));
        double room = ROOM * Math.max(highest - lowest, cost / 20);
        Axis x = Axis.log(1, MaskMeans.MASKS).numerals(Numerals.COUNT).named(words.get("check.masks"));
        Axis y = Axis.linear(Math.max(0, lowest - room), highest + room);
        return CurvePlot.of(
                x,
                y,
                List.of(
                        level(cost, LineStyle.DOTTED, named("check.without", cost)),
                        CurveLine.of(Curve.of(masks, check.means()), LineStyle.PLAIN, named("check.mean", check.mean()))
                                .color(Token.LAMBDA),
                        level(expected, LineStyle.BAYES, named("check.formula", expected))));
    }

    private static CurveLine level(double value, LineStyle style, String label) {
        Curve level = Curve.of(new double[] {1, MaskMeans.MASKS}, new double[] {value, value});
        return CurveLine.of(level, style, label).color(Token.INK2);
    }

    /// Where room is scarce the number stays with the formula.
    private String named(String key, double value) {
        return compact ? words.get(key) : words.get(key) + " " + Numbers.fixed(value, 3);
    }
}
