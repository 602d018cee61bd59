package justright.labs.numericalgradient;

import javafx.beans.property.SimpleStringProperty;
import justright.lab.LabContext;
import justright.lab.stage.StageCanvas;
import justright.ui.control.Card;
import justright.ui.plot.PlotCanvas;
import justright.ui.text.Numbers;
import justright.ui.text.Words;

/// Every digit, and what it costs: how many values of f each difference takes.
final class DigitsCard {

    private final NumericalGradientModel model;
    private final Words words;
    private final PlotCanvas canvas;
    private final Card card;
    private final SimpleStringProperty title = new SimpleStringProperty("");
    private final SimpleStringProperty cost = new SimpleStringProperty("");

    DigitsCard(NumericalGradientModel model, LabContext context) {
        this.model = model;
        words = context.words();
        canvas = StageCanvas.create(context);
        canvas.accessibleTextProperty().bind(words.live(model.description()));
        card = new Card(title, canvas).subtitle(cost);
        context.life().listen(model.reading(), (_, _, _) -> draw());
        context.life().listen(words.language(), (_, _, _) -> draw());
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
        boolean network = reading.query().function().isNetwork();
        title.set(words.get(
                "digits.title", Numbers.whole(reading.query().precision().digits())));
        cost.set(
                network
                        ? words.get(
                                "digits.network",
                                Numbers.whole(reading.parameters()),
                                Numbers.whole(reading.parameters() + 1L),
                                Numbers.whole(2L * reading.parameters()))
                        : words.get("digits.single"));
        canvas.setPlot(new DigitsPlot(
                reading,
                new DigitsPlot.Titles(
                        words.get("digits.values"),
                        words.get("digits.slope"),
                        words.get("error.axis"),
                        words.get("digits.evaluations"),
                        words.get("readout.one"),
                        words.get("readout.two"),
                        words.get("readout.true")),
                network ? "J" : "f"));
    }
}
