package justright.labs.trainingloop;

import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import justright.lab.LabContext;
import justright.lab.stage.Redrawing;
import justright.lab.stage.Segments;
import justright.lab.stage.StageCanvas;
import justright.setting.ChoiceSetting;
import justright.ui.control.Card;
import justright.ui.control.Segmented;
import justright.ui.plot.PlotCanvas;
import justright.ui.text.Numbers;

/// The hero: the network with its numbers, the phases in the header, and a button for the next.
final class NetworkCard {

    private final LoopModel model;
    private final LabContext context;
    private final PlotCanvas canvas;
    private final Card card;
    private final SimpleStringProperty subtitle = new SimpleStringProperty("");

    NetworkCard(LoopModel model, LabContext context) {
        this.model = model;
        this.context = context;
        canvas = StageCanvas.create(context);
        ChoiceSetting<Phase> phase = model.knobs().phase;
        Segmented<Phase> phases = Segments.of(phase, context);
        phases.getStyleClass().add("compact");
        Button next = new Button();
        next.textProperty().bind(context.words().live("network.next"));
        next.getStyleClass().addAll("outline-button", "compact");
        next.setOnAction(_ -> model.nextPhase());
        card = new Card(context.words().live("network.title"), canvas)
                .subtitle(subtitle)
                .legend(phases, next);
        card.setMinSize(0, 0);
        Redrawing.whenever(model, context, this::draw, model.moment(), phase.value());
        canvas.accessibleTextProperty()
                .bind(context.words().live(model.presentation().description()));
    }

    Card card() {
        return card;
    }

    private void draw() {
        model.picture().ifPresent(picture -> {
            subtitle.set(context.words()
                    .get(
                            "network.subtitle",
                            Numbers.whole(picture.frame().tally().updates() + 1L)));
            canvas.setPlot(new NetworkDrawing(picture, model.knobs().phase.get(), context.words()).diagram());
        });
    }
}
