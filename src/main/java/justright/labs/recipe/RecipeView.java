package justright.labs.recipe;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import justright.lab.LabContext;
import justright.lab.LabView;
import justright.ui.control.SeedButton;

/// The recipe with its shelf, the trail of both errors, the patient, the old knob and the new ones.
final class RecipeView implements LabView {

    private final FlowCard flow;
    private final RecipeStage stage;
    private final Button repeat = new Button();
    private final SeedButton seed;

    RecipeView(RecipeModel model, LabContext context) {
        flow = new FlowCard(model, context);
        stage = new RecipeStage(
                flow.card(),
                new TrailCard(model, context).card(),
                new PatientCard(model, context).card(),
                new KnobsCard(model, context).card());
        var wanted = model.settingsOfLab().repeat;
        repeat.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> context.words().get(wanted.get() ? "spread.hide" : "spread.show"),
                        wanted.value(),
                        context.words().language()));
        repeat.getStyleClass().addAll("outline-button", "control");
        repeat.setMaxWidth(Double.MAX_VALUE);
        context.life().follow(wanted.held(), repeat::setDisable);
        repeat.setOnAction(_ -> wanted.set(!wanted.get()));
        seed = new SeedButton(context.words(), model::newPatient);
        context.life().follow(model.reading(), now -> seed.seedProperty().set(now.number()));
    }

    @Override
    public Region stage() {
        return stage;
    }

    @Override
    public List<Node> benchExtras() {
        HBox.setHgrow(repeat, Priority.ALWAYS);
        return List.of(new HBox(8, repeat, seed));
    }

    @Override
    public void setCompact(boolean compact) {
        stage.setCompact(compact);
        flow.setCompact(compact);
    }
}
