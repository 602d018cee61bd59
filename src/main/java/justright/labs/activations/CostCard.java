package justright.labs.activations;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import justright.lab.LabContext;
import justright.lab.stage.StageCanvas;
import justright.ui.control.Card;
import justright.ui.plot.Axis;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.PlotStyle;
import justright.ui.plot.bar.LayerBars;
import justright.ui.text.Words;
import justright.ui.theme.Token;

/// What each function costs on this machine, over ReLU: measured when it is first shown, and again by its button.
final class CostCard {

    private static final double HEADROOM = 1.05;

    private final ActivationsModel model;
    private final Words words;
    private final PlotCanvas canvas;
    private final Card card;
    private boolean asked;

    CostCard(ActivationsModel model, LabContext context) {
        this.model = model;
        words = context.words();
        canvas = StageCanvas.create(context);
        canvas.plotStyleProperty().set(PlotStyle.SMALL);
        Button again = new Button();
        again.textProperty().bind(words.live("cost.again"));
        again.getStyleClass().addAll("outline-button", "compact");
        again.setMinWidth(Button.USE_PREF_SIZE);
        again.setOnAction(_ -> model.measureCosts());
        card = new Card(words.live("cost.title"), canvas)
                .subtitle(Bindings.createStringBinding(() -> words.get("cost.sample"), words.language()))
                .legend(again);
        card.setMinSize(0, 0);
        Drawing.whenever(Scene.CURVE, model, context, this::draw);
        context.life().listen(model.costs(), (_, _, _) -> {
            Reading now = model.reading().get();
            if (now != null) {
                draw(now);
            }
        });
    }

    Card card() {
        return card;
    }

    private void draw(Reading now) {
        if (!asked) {
            asked = true;
            model.measureCosts();
        }
        Map<Kind, Double> costs = model.costs().get();
        List<LayerBars.Row> rows = Arrays.stream(Kind.values())
                .map(kind -> row(kind, costs.getOrDefault(kind, Double.NaN)))
                .toList();
        double most = costs.values().stream().mapToDouble(each -> each).max().orElse(1);
        canvas.setPlot(new LayerBars(
                rows, Axis.linear(0, most * HEADROOM), Token.LAMBDA, now.kind().lane()));
        canvas.setAccessibleText(words.get(
                Descriptions.of("cost.title", kind -> Spelling.times(costs.getOrDefault(kind, Double.NaN)))));
    }

    private LayerBars.Row row(Kind kind, double cost) {
        return new LayerBars.Row(words.get(kind.nameKey()), cost, Double.NaN, Spelling.times(cost));
    }
}
