package justright.labs.split;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import justright.lab.LabContext;
import justright.lab.stage.StageCanvas;
import justright.ui.control.Card;
import justright.ui.plot.Axis;
import justright.ui.plot.Numerals;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.bar.IntervalPlot;
import justright.ui.plot.bar.IntervalPlot.Row;
import justright.ui.text.Numbers;
import justright.ui.text.Words;
import justright.ui.theme.Token;

/// What a dev set of this size can tell: simulated measurements of a 5.0 % model, of one a little worse, and of the
/// best of K.
final class TrustCard {

    /// The axis reaches so many standard errors beyond both models.
    private static final double REACH = 4.2;

    private final SplitModel model;
    private final Words words;
    private final PlotCanvas canvas;
    private final Card card;
    private final SimpleStringProperty title = new SimpleStringProperty("");

    TrustCard(SplitModel model, LabContext context) {
        this.model = model;
        this.words = context.words();
        canvas = StageCanvas.create(context);
        card = new Card(title, canvas).subtitle(words.live("trust.simulated"));
        canvas.accessibleTextProperty().bind(words.live(model.description()));
        context.life().listen(model.reading(), (_, _, _) -> draw());
        context.life().listen(words.language(), (_, _, _) -> draw());
        title.set(words.get(
                "trust.title", Numbers.whole(model.question().get().sets().dev())));
        draw();
    }

    Card card() {
        return card;
    }

    private void draw() {
        Reading reading = model.reading().get();
        if (reading == null) {
            return;
        }
        Forecast forecast = reading.forecast();
        title.set(words.get("trust.title", Numbers.whole(forecast.n())));
        canvas.setPlot(plot(forecast));
    }

    private IntervalPlot plot(Forecast forecast) {
        double second = Forecast.ERROR + forecast.gap();
        double reach = REACH * forecast.standardError();
        double low = Math.max(0, Forecast.ERROR - reach);
        double high = Math.min(1, second + reach);
        Axis axis = Axis.linear(low, high).numerals(Numerals.PERCENT);
        String first = Numbers.percent(Forecast.ERROR);
        return new IntervalPlot(
                axis,
                List.of(
                        new Row(
                                words.get("trust.first", first),
                                Forecast.ERROR,
                                forecast.aroundFirst().low(),
                                forecast.aroundFirst().high(),
                                forecast.first(),
                                Token.DEV),
                        new Row(
                                words.get("trust.second", Numbers.percent(second)),
                                second,
                                forecast.aroundSecond().low(),
                                forecast.aroundSecond().high(),
                                forecast.second(),
                                Token.DEV),
                        new Row(
                                words.get(
                                        "trust.best",
                                        Numbers.whole(forecast.models()),
                                        Numbers.fixed(100 * forecast.flattery(), 2)),
                                Forecast.ERROR,
                                Forecast.ERROR - forecast.flattery(),
                                Forecast.ERROR,
                                forecast.best(),
                                Token.DEV)),
                words.get("trust.right", RightShare.of(forecast)),
                1.0 / forecast.n());
    }
}
