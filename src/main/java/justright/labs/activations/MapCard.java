package justright.labs.activations;

import javafx.beans.property.SimpleStringProperty;
import justright.lab.LabContext;
import justright.lab.stage.StageCanvas;
import justright.ui.control.Card;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.field.ContourPlot;
import justright.ui.plot.field.DescentPath;
import justright.ui.plot.field.Landscape;
import justright.ui.plot.field.Minimum;
import justright.ui.text.Numbers;
import justright.ui.text.Words;
import justright.ui.theme.Token;
import org.jspecify.annotations.Nullable;

/// The way of the two-weight unit: fed with g's outputs as they are, or with the same outputs centred.
final class MapCard {

    private final boolean centred;
    private final Words words;
    private final PlotCanvas canvas;
    private final SimpleStringProperty title = new SimpleStringProperty("");
    private final SimpleStringProperty subtitle = new SimpleStringProperty("");
    private final Card card;
    private @Nullable UnitInputs mapped;
    private @Nullable Landscape landscape;

    MapCard(ActivationsModel model, LabContext context, boolean centred) {
        this.centred = centred;
        words = context.words();
        canvas = StageCanvas.create(context);
        card = new Card(title, canvas).subtitle(subtitle);
        card.setMinSize(0, 0);
        Drawing.whenever(Scene.ZIGZAG, model, context, this::draw);
    }

    Card card() {
        return card;
    }

    private void draw(Reading now) {
        UnitWay way = centred ? now.lane().centred() : now.lane().raw();
        title.set(
                centred
                        ? words.get("map.centred")
                        : words.get("map.raw", words.get(now.kind().nameKey())));
        subtitle.set(words.get(
                way.inputs().isPositive() ? "map.positive" : "map.mean",
                Numbers.fixed(way.inputs().mean(), 2)));
        canvas.setPlot(ContourPlot.of(landscape(way.inputs()))
                .toEqualScales()
                .with(new DescentPath(way.trail1(), way.trail2(), Token.ALPHA, words.get("map.start")))
                .with(new Minimum(UnitInputs.TARGET, -UnitInputs.TARGET, words.get("map.target"))));
        canvas.setAccessibleText(words.get(Descriptions.of(now)));
    }

    /// Drawn anew only for other inputs.
    private Landscape landscape(UnitInputs inputs) {
        Landscape known = landscape;
        if (known == null || !inputs.equals(mapped)) {
            known = UnitMap.of(inputs);
            landscape = known;
            mapped = inputs;
        }
        return known;
    }
}
