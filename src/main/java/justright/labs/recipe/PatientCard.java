package justright.labs.recipe;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import justright.engine.network.Network;
import justright.engine.probe.DecisionGrid;
import justright.lab.LabContext;
import justright.lab.stage.PlaygroundButton;
import justright.lab.stage.StageCanvas;
import justright.training.problem.Field;
import justright.training.problem.InputMap;
import justright.training.problem.PlanePoint;
import justright.training.problem.Problem;
import justright.ui.control.Card;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.PlotStyle;
import justright.ui.plot.field.BoundaryPlot;
import justright.ui.plot.field.Example;
import justright.ui.plot.field.Grid;
import justright.ui.text.Numbers;
import justright.ui.text.Words;
import org.jspecify.annotations.Nullable;

/// The patient: what it learns from, and where the last trained model draws its line.
final class PatientCard {

    private static final PlotStyle MARKS = PlotStyle.MULTIPLE.marker(2.6);
    private static final PlotStyle MANY_MARKS = PlotStyle.MULTIPLE.marker(1.8);
    private static final int MANY = 500;

    private final Words words;
    private final PlotCanvas canvas;
    private final SimpleStringProperty title = new SimpleStringProperty("");
    private final SimpleStringProperty subtitle = new SimpleStringProperty("");
    private final Card card;
    private @Nullable Checkup shown;

    PatientCard(RecipeModel model, LabContext context) {
        this.words = context.words();
        canvas = StageCanvas.create(context);
        canvas.accessibleTextProperty().bind(words.live(model.description()));
        card = new Card(title, canvas).subtitle(subtitle).legend(new PlaygroundButton(context));
        card.setMinSize(0, 0);
        context.life().follow(model.reading(), this::draw);
        context.life()
                .listen(words.language(), (_, _, _) -> draw(model.reading().get()));
    }

    Card card() {
        return card;
    }

    private void draw(Reading now) {
        Patient patient = now.patient();
        title.set(words.get("patient.title", Numbers.whole(now.number())));
        subtitle.set(words.get(
                "patient.data",
                words.get("patient." + patient.source().name().toLowerCase(java.util.Locale.ROOT)),
                Numbers.fixed(patient.noise(), 2)));
        now.turns().reversed().stream()
                .flatMap(turn -> turn.checkup().stream())
                .findFirst()
                .ifPresent(this::draw);
    }

    private void draw(Checkup checkup) {
        if (checkup.equals(shown)) {
            return;
        }
        shown = checkup;
        Problem problem = checkup.problem();
        canvas.plotStyleProperty().set(problem.m() > MANY ? MANY_MARKS : MARKS);
        canvas.setPlot(BoundaryPlot.of(field(checkup), examples(checkup)).stretch());
    }

    private static Grid field(Checkup checkup) {
        DecisionGrid.Features seen = checkup.inputs().map(InputMap::onPlane).orElse(DecisionGrid.Features.COORDINATES);
        int inputs = checkup.parameters().architecture().inputs();
        return Grid.of(Field.of(Network.of(checkup.parameters()), Problem.REACH, 97, seen, inputs));
    }

    private static List<Example> examples(Checkup checkup) {
        double[] labels = new double[checkup.problem().m()];
        java.util.Arrays.setAll(labels, checkup.problem().train()::label);
        return PlanePoint.of(checkup.problem().train(), labels).stream()
                .map(Example::of)
                .toList();
    }
}
