package justright.labs.activations;

import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Cursor;
import justright.lab.LabContext;
import justright.lab.stage.StageCanvas;
import justright.ui.control.Card;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.PlotPointer;
import justright.ui.text.Numbers;
import justright.ui.text.Words;

/// The hero of the first experiment: g and g′. A press or a drag moves the probe.
final class CurveCard {

    private final ActivationsModel model;
    private final Words words;
    private final PlotCanvas canvas;
    private final SimpleStringProperty title = new SimpleStringProperty("");
    private final SimpleStringProperty subtitle = new SimpleStringProperty("");
    private final Card card;

    CurveCard(ActivationsModel model, LabContext context) {
        this.model = model;
        this.words = context.words();
        canvas = StageCanvas.create(context);
        canvas.setCursor(Cursor.H_RESIZE);
        canvas.setOnPointer(this::pointed);
        card = new Card(title, canvas).subtitle(subtitle);
        card.setMinSize(0, 0);
        Drawing.whenever(Scene.CURVE, model, context, this::draw);
    }

    Card card() {
        return card;
    }

    private void draw(Reading now) {
        title.set(words.get("curve.title", words.get(now.kind().nameKey())));
        subtitle.set(subtitle(now));
        canvas.setPlot(new CurvePicture(now, words).plot());
        canvas.setAccessibleText(words.get(Descriptions.of(now)));
    }

    private String subtitle(Reading now) {
        return switch (now.kind()) {
            case PRELU -> words.get("curve.learned", learned(now));
            case MAXOUT ->
                words.get(
                        "curve.pieces",
                        Numbers.whole(now.design().pieces()),
                        Numbers.whole(now.design().parameters(Kind.MAXOUT)),
                        Numbers.whole(now.design().parameters(Kind.RELU)));
            default -> words.get("curve.drag");
        };
    }

    /// The slope learned in each layer.
    private static String learned(Reading now) {
        return now.picture().shapes().stream()
                .map(shape -> Numbers.fixed(shape.slope(-1), 2))
                .reduce((before, next) -> before + ", " + next)
                .orElse("–");
    }

    private void pointed(PlotPointer pointer) {
        if (pointer.action() != PlotPointer.Action.RELEASED) {
            model.moveProbe(pointer.x());
        }
    }
}
