package justright.labs.trainingloop;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import justright.engine.network.ParameterGroup;
import justright.lab.LabContext;
import justright.lab.stage.Redrawing;
import justright.lab.stage.StageCanvas;
import justright.ui.control.Card;
import justright.ui.plot.PlotCanvas;
import justright.ui.text.Numbers;
import justright.ui.text.Words;

/// Every parameter's step.
final class ParametersCard {

    private final LoopModel model;
    private final Words words;
    private final PlotCanvas canvas;
    private final Card card;
    private final SimpleStringProperty subtitle = new SimpleStringProperty("");

    ParametersCard(LoopModel model, LabContext context) {
        this.model = model;
        words = context.words();
        canvas = StageCanvas.create(context);
        card = new Card(words.live("parameters.title"), canvas).subtitle(subtitle);
        card.setMinSize(0, 0);
        canvas.accessibleTextProperty().bind(words.live(model.presentation().description()));
        Redrawing.whenever(
                model,
                context,
                this::draw,
                model.moment(),
                model.knobs().phase.value(),
                model.knobs().learningRate.value());
    }

    Card card() {
        return card;
    }

    private void draw() {
        model.picture().ifPresent(picture -> {
            subtitle.set(words.get("parameters.note", Numbers.whole(picture.batchSize())));
            String alpha = Numbers.brief(model.knobs().learningRate.get());
            canvas.setPlot(new UpdateTable(
                    picture.next(),
                    ParameterGroup.of(picture.frame().parameters().architecture()),
                    model.knobs().phase.get(),
                    List.of("θ", "dθ", "θ − " + alpha + " dθ")));
        });
    }
}
