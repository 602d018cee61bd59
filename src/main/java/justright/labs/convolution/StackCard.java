package justright.labs.convolution;

import justright.lab.LabContext;
import justright.lab.stage.Redrawing;
import justright.lab.stage.StageCanvas;
import justright.setting.ChoiceSetting;
import justright.ui.control.Card;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.PlotPointer;
import justright.ui.text.Words;
import org.jspecify.annotations.Nullable;

/// What other filters make of the same picture: click one to choose it.
final class StackCard {

    private final ConvolutionModel model;
    private final Words words;
    private final PlotCanvas canvas;
    private final Card card;
    private @Nullable StackPlot plot;

    StackCard(ConvolutionModel model, LabContext context) {
        this.model = model;
        words = context.words();
        canvas = StageCanvas.create(context);
        canvas.setOnPointer(this::pointed);
        card = new Card(words.live("stack.title"), canvas).subtitle(words.live("stack.note"));
        card.setMinSize(0, 0);
        canvas.accessibleTextProperty().bind(words.live(model.presentation().description()));
        Redrawing.whenever(model, context, this::draw, model.moment());
    }

    Card card() {
        return card;
    }

    private void draw() {
        model.scene().ifPresent(scene -> {
            StackPlot next = new StackPlot(scene.maps().entrySet().stream()
                    .map(each -> new StackPlot.Entry(
                            each.getKey(),
                            words.get("stack." + ChoiceSetting.nameOf(each.getKey())),
                            each.getValue(),
                            each.getKey() == scene.setup().choice()))
                    .toList());
            plot = next;
            canvas.setPlot(next);
        });
    }

    private void pointed(PlotPointer pointer) {
        StackPlot shown = plot;
        if (shown == null || pointer.action() != PlotPointer.Action.CLICKED) {
            return;
        }
        double unit = canvas.plotStyleProperty().get().unit();
        for (int i = 0; i < shown.entries().size(); i++) {
            if (shown.place(canvas.getWidth(), canvas.getHeight(), unit, i)
                    .contains(pointer.pixelX(), pointer.pixelY())) {
                model.knobs().filter.set(shown.entries().get(i).choice());
            }
        }
    }
}
