package justright.labs.preprocessing;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import justright.lab.LabContext;
import justright.lab.stage.Redrawing;
import justright.lab.stage.StageCanvas;
import justright.ui.control.Card;
import justright.ui.plot.Axis;
import justright.ui.plot.Margins;
import justright.ui.plot.Plot;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.PlotStyle;
import justright.ui.plot.Tick;
import justright.ui.plot.curve.Curve;
import justright.ui.plot.curve.CurveLine;
import justright.ui.plot.curve.CurvePlot;
import justright.ui.plot.curve.LineStyle;
import justright.ui.plot.mark.Threshold;
import justright.ui.text.Numbers;
import justright.ui.text.Words;
import justright.ui.theme.Token;

/// Descent of a linear model on these very inputs: the map of its cost with the path, or, where there are too many
/// weights for a map, the cost over the steps.
final class DescentCard {

    private static final Margins ROOM = new Margins(54, 8, 16, 32);
    private static final int LOWEST = -4;

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
        Redrawing.follow(model.reading(), context, this::draw);
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

    /// On a log axis: the start stands half a step before the first.
    private CurvePlot curve(Reading reading) {
        List<Tick> shares = new ArrayList<>();
        for (int power = LOWEST; power <= 0; power++) {
            double share = Math.pow(10, power);
            shares.add(new Tick(share, Numbers.percent(share, Math.max(0, -2 - power))));
        }
        return CurvePlot.of(
                        Axis.log(Fall.START, Fall.END).named(words.get("descent.axis")),
                        Axis.log(Fall.DEEPEST, 2).marked(shares))
                .margins(ROOM)
                .with(line(reading.waypoint(Step.RAW).fall(), LineStyle.DASHED, words.get("step.raw"), Token.INK2))
                .with(line(reading.fall(), LineStyle.PLAIN, "", Token.ALPHA))
                .with(new Threshold(Valley.NEAR, "", Token.INK3));
    }

    private static CurveLine line(Fall fall, LineStyle style, String name, Token color) {
        return CurveLine.of(Curve.of(fall.steps(), fall.left()), style, name).color(color);
    }
}
