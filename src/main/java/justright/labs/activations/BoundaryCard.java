package justright.labs.activations;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import justright.lab.LabContext;
import justright.lab.stage.StageCanvas;
import justright.training.problem.Problem;
import justright.ui.control.Card;
import justright.ui.plot.Axis;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.PlotStyle;
import justright.ui.plot.field.BoundaryPlot;
import justright.ui.plot.field.Grid;
import justright.ui.plot.mark.EmptyNote;
import justright.ui.text.Words;

/// What the network of the function looked at says over the plane.
final class BoundaryCard {

    private final Words words;
    private final PlotCanvas canvas;
    private final SimpleStringProperty subtitle = new SimpleStringProperty("");
    private final Card card;

    BoundaryCard(ActivationsModel model, LabContext context) {
        words = context.words();
        canvas = StageCanvas.create(context);
        canvas.plotStyleProperty().set(PlotStyle.MULTIPLE);
        card = new Card(words.live("boundary.title"), canvas).subtitle(subtitle);
        card.setMinSize(0, 0);
        Drawing.whenever(Scene.DEAD, model, context, this::draw);
    }

    Card card() {
        return card;
    }

    private void draw(Reading now) {
        subtitle.set(words.get("boundary.train", Spelling.error(now.trainError(now.kind()))));
        Grid field = now.picture().field();
        canvas.setPlot(
                field == null
                        ? nothing(words)
                        : BoundaryPlot.of(field, now.picture().examples()).stretch());
        canvas.setAccessibleText(words.get(Descriptions.of(now)));
    }

    /// An empty plane that says why.
    static BoundaryPlot nothing(Words words) {
        Axis plane = Axis.linear(-Problem.REACH, Problem.REACH);
        return BoundaryPlot.of(plane, plane, List.of())
                .stretch()
                .with(new EmptyNote(words.get("verdict.lost"), words.get("boundary.lost")));
    }
}
