package justright.labs.convolution;

import java.util.List;
import justright.lab.LabContext;
import justright.lab.stage.Redrawing;
import justright.lab.stage.StageCanvas;
import justright.ui.control.Card;
import justright.ui.plot.PlotCanvas;
import justright.ui.text.Numbers;
import justright.ui.text.Words;
import justright.ui.theme.Token;

/// How few parameters a convolution has, beside a fully-connected layer of equal output.
final class CounterCard {

    private final ConvolutionModel model;
    private final Words words;
    private final PlotCanvas canvas;
    private final Card card;

    CounterCard(ConvolutionModel model, LabContext context) {
        this.model = model;
        words = context.words();
        canvas = StageCanvas.create(context);
        card = new Card(words.live("counter.title"), canvas);
        card.setMinSize(0, 0);
        canvas.accessibleTextProperty().bind(words.live(model.presentation().description()));
        Redrawing.whenever(model, context, this::draw, model.moment());
    }

    Card card() {
        return card;
    }

    private void draw() {
        model.scene().map(Scene::setup).ifPresent(setup -> {
            String stops = Numbers.whole(setup.stops());
            String pixels = Numbers.whole(setup.picture().getNumElements());
            canvas.setPlot(new CounterPlot(List.of(
                    new CounterPlot.Row(
                            words.get("counter.convolution"),
                            setup.parameters(),
                            FilterChoice.WEIGHTS + " + " + words.get("counter.bias"),
                            Token.LAMBDA),
                    new CounterPlot.Row(
                            words.get("counter.connected"),
                            setup.fullyConnected(),
                            stops + " · (" + pixels + " + 1)",
                            Token.INK2))));
        });
    }
}
