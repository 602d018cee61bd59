package justright.labs.activations;

import java.util.List;
import java.util.Map;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import justright.lab.LabContext;
import justright.lab.LabView;
import justright.lab.stage.PanelsStage;
import justright.lab.stage.PanelsStage.Shares;

/// A stage for each experiment, one of them in sight.
final class ActivationsView implements LabView {

    private final RaceCard race;
    private final Map<Scene, PanelsStage> stages;
    private final StackPane stage = new StackPane();

    ActivationsView(ActivationsModel model, LabContext context) {
        race = new RaceCard(model, context);
        stages = Map.of(
                Scene.CURVE,
                new PanelsStage(
                        List.of(new CurveCard(model, context).card(), new GradientCard(model, context).card()),
                        List.of(new NoiseCard(model, context).card(), new CostCard(model, context).card()),
                        new Shares(0.6, List.of(0.58, 0.42), List.of(0.58, 0.42))),
                Scene.ZIGZAG,
                new PanelsStage(
                        List.of(new MapCard(model, context, false).card(), new MapCard(model, context, true).card()),
                        List.of(new UpdatesCard(model, context).card(), new WayCard(model, context).card()),
                        new Shares(0.62, List.of(0.5, 0.5))),
                Scene.DEAD,
                new PanelsStage(
                        List.of(new DiagramCard(model, context).card(), new BoundaryCard(model, context).card()),
                        List.of(new ErrorCard(Scene.DEAD, model, context).card()),
                        new Shares(0.64, List.of(0.56, 0.44), List.of(1.0))),
                Scene.RACE,
                new PanelsStage(
                        List.of(race.card()),
                        List.of(
                                new ErrorCard(Scene.RACE, model, context).card(),
                                new LearnedCard(model, context).card()),
                        new Shares(0.55, List.of(0.66, 0.34))));
        stages.values().forEach(each -> each.getStyleClass().add("hero-stage"));
        context.life().follow(model.knobs().scene.value(), this::show);
    }

    private void show(Scene scene) {
        PanelsStage shown = stages.get(scene);
        if (shown != null) {
            stage.getChildren().setAll(shown);
        }
    }

    @Override
    public Region stage() {
        return stage;
    }

    @Override
    public void setCompact(boolean compact) {
        stages.values().forEach(each -> each.setCompact(compact));
        race.setCompact(compact);
    }
}
