package justright.labs.numericalgradient;

import java.util.List;
import justright.lab.LabContext;
import justright.lab.stage.StageCanvas;
import justright.ui.control.Card;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.PlotPointer;
import justright.ui.plot.PlotPointer.Action;
import justright.ui.text.Words;

/// The error against ε; ε is dragged here too.
final class ErrorCard {

    private final NumericalGradientModel model;
    private final LabContext context;
    private final Words words;
    private final PlotCanvas canvas;
    private final Card card;

    ErrorCard(NumericalGradientModel model, LabContext context) {
        this.model = model;
        this.context = context;
        words = context.words();
        canvas = StageCanvas.create(context);
        canvas.setOnPointer(this::pointed);
        canvas.accessibleTextProperty().bind(words.live(model.description()));
        card = new Card(words.live("error.title"), canvas).subtitle(words.live("error.note"));
        context.life().listen(model.reading(), (_, _, _) -> draw());
        context.life().listen(words.language(), (_, _, _) -> draw());
        draw();
    }

    Card card() {
        return card;
    }

    private void draw() {
        Reading reading = model.reading().get();
        if (reading != null) {
            canvas.setPlot(ErrorPlot.of(reading, words));
        }
    }

    private void pointed(PlotPointer pointer) {
        if (List.of(Action.PRESSED, Action.DRAGGED).contains(pointer.action())) {
            model.moveEpsilon(pointer.x());
            context.moving().touch(model.knobs().epsilon.id());
        }
    }
}
