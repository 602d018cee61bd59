package justright.labs.trainingloop;

import javafx.beans.property.SimpleStringProperty;
import justright.lab.LabContext;
import justright.lab.stage.Redrawing;
import justright.lab.stage.StageCanvas;
import justright.ui.control.Card;
import justright.ui.control.LegendKey;
import justright.ui.control.LegendKey.Kind;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.PlotStyle;
import justright.ui.plot.field.BoundaryPlot;
import justright.ui.plot.field.Example;
import justright.ui.plot.mark.Ring;
import justright.ui.text.Numbers;
import justright.ui.text.Words;

/// The data with the batch of this iteration lit up, and a ring around the example that is followed.
final class DataCard {

    private static final PlotStyle STYLE = PlotStyle.MULTIPLE;

    private final LoopModel model;
    private final Words words;
    private final PlotCanvas canvas;
    private final Card card;
    private final SimpleStringProperty subtitle = new SimpleStringProperty("");

    DataCard(LoopModel model, LabContext context) {
        this.model = model;
        words = context.words();
        canvas = StageCanvas.create(context);
        canvas.plotStyleProperty().set(STYLE);
        card = new Card(words.live("data.title"), canvas)
                .subtitle(subtitle)
                .legend(new LegendKey(Kind.MISCLASSIFIED, words.live("data.wrong")));
        card.setMinSize(0, 0);
        canvas.accessibleTextProperty().bind(words.live(model.presentation().description()));
        Redrawing.whenever(model, context, this::draw, model.moment());
    }

    Card card() {
        return card;
    }

    private void draw() {
        model.picture().ifPresent(picture -> {
            Example held = picture.examples().get(picture.next().held());
            subtitle.set(words.get(
                    "data.note",
                    Numbers.whole(picture.batchSize()),
                    Numbers.whole(picture.examples().size())));
            canvas.setPlot(BoundaryPlot.of(picture.field(), picture.examples())
                    .bare()
                    .stretch()
                    .with(new Ring(held.x(), held.y())));
        });
    }
}
