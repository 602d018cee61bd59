package justright.labs.preprocessing;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import justright.lab.LabContext;
import justright.lab.stage.StageCanvas;
import justright.ui.control.Card;
import justright.ui.plot.Axis;
import justright.ui.plot.Margins;
import justright.ui.plot.Plot;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.PlotStyle;
import justright.ui.plot.Tick;
import justright.ui.plot.curve.CurvePlot;
import justright.ui.plot.curve.LineStyle;
import justright.ui.plot.curve.LogCurve;
import justright.ui.plot.curve.LogPlot;
import justright.ui.plot.mark.Threshold;
import justright.ui.text.Numbers;
import justright.ui.text.Words;
import justright.ui.theme.Token;

/// Descent of a linear model on these very inputs: the map of its cost with the path, or, where there are too many
/// weights for a map, the cost over the steps.
final class DescentCard {

    private static final Margins ROOM = new Margins(54, 8, 16, 32);
    private static final double DEEPEST = 1e-4;
    private static final int POINTS = 121;
    private static final int DECADES = 6;

    private final Words words;
    private final PlotCanvas canvas;
    private final Card card;
    private final SimpleStringProperty title = new SimpleStringProperty("");
    private final SimpleStringProperty subtitle = new SimpleStringProperty("");

    DescentCard(PreprocessingModel model, LabContext context) {
        words = context.words();
        canvas = StageCanvas.create(context);
        canvas.plotStyleProperty().set(PlotStyle.SMALL);
        card = new Card(title, canvas).subtitle(subtitle);
        card.setMinSize(0, 0);
        canvas.accessibleTextProperty().bind(words.live(model.description()));
        Redrawing.whenever(model, context, this::draw);
    }

    Card card() {
        return card;
    }

    private void draw(Reading reading) {
        title.set(words.get(reading.isPictures() ? "descent.curve" : "descent.map"));
        subtitle.set(words.get(
                "descent.steps",
                Spelling.steps(reading.valley().steps()),
                Spelling.number(reading.valley().rate())));
        canvas.setPlot(reading.cloud()
                .<Plot>map(cloud -> new DescentMap(cloud, words.get("descent.start"), words.get("descent.minimum")))
                .orElseGet(() -> curve(reading)));
    }

    private CurvePlot curve(Reading reading) {
        double[] steps = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            steps[i] = Math.rint(Math.pow(10, (double) DECADES * i / (POINTS - 1)));
        }
        double[] left = reading.valley().left(steps);
        List<Tick> shares = new ArrayList<>();
        for (int power = -4; power <= 0; power++) {
            shares.add(new Tick(Math.pow(10, power), Numbers.percent(Math.pow(10, power), Math.max(0, -2 - power))));
        }
        for (int i = 0; i < left.length; i++) {
            left[i] = Math.max(left[i], DEEPEST);
        }
        LogCurve curve = LogCurve.of(steps, left, LineStyle.PLAIN, "").color(Token.ALPHA);
        return LogPlot.of(
                        Axis.log(1, Math.pow(10, DECADES)).named(words.get("descent.axis")),
                        Axis.log(DEEPEST, 2).marked(shares),
                        List.of(curve))
                .margins(ROOM)
                .with(new Threshold(Valley.NEAR, "", Token.INK3));
    }
}
