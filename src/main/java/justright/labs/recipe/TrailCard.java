package justright.labs.recipe;

import justright.lab.LabContext;
import justright.lab.stage.StageCanvas;
import justright.ui.control.Card;
import justright.ui.control.LegendKey;
import justright.ui.control.LegendKey.Kind;
import justright.ui.plot.PlotCanvas;
import justright.ui.text.Words;

/// How both errors responded, order by order.
final class TrailCard {

    private final Words words;
    private final PlotCanvas canvas;
    private final Card card;

    TrailCard(RecipeModel model, LabContext context) {
        this.words = context.words();
        canvas = StageCanvas.create(context);
        canvas.accessibleTextProperty().bind(words.live(model.description()));
        card = new Card(words.live("trail.title"), canvas)
                .legend(
                        new LegendKey(Kind.TRAIN, words.live("legend.train")),
                        new LegendKey(Kind.DEV, words.live("legend.dev")));
        card.setMinSize(0, 0);
        context.life().follow(model.reading(), this::draw);
        context.life()
                .listen(words.language(), (_, _, _) -> draw(model.reading().get()));
    }

    Card card() {
        return card;
    }

    private void draw(Reading now) {
        canvas.setPlot(new TrailPlot(now, words));
    }
}
