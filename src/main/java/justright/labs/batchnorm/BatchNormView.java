package justright.labs.batchnorm;

import java.util.List;
import java.util.Map;
import javafx.scene.layout.Region;
import justright.lab.LabContext;
import justright.lab.LabView;
import justright.lab.stage.FacesCard;
import justright.lab.stage.PanelsStage;
import justright.lab.stage.SurveyButton;

/// The maps of both nets side by side; beneath them what batch norm does to z, and the two runs at the mark.
final class BatchNormView implements LabView {

    private static final double HERO = 0.58;
    private static final double HALF = 0.5;

    private final LayerPane layer;
    private final UnitPane unit;
    private final TestPane test;
    private final PanelsStage stage;

    BatchNormView(BatchNormModel model, LabContext context) {
        layer = new LayerPane(model, context);
        unit = new UnitPane(model, context);
        test = new TestPane(model, context);
        FacesCard<Face> faces = new FacesCard<>(
                model.knobs().face,
                "face.",
                Map.of(Face.LAYER, layer.pane(), Face.UNIT, unit.pane(), Face.TEST, test.pane()),
                context);
        SurveyButton survey = new SurveyButton(model.knobs().map, model.survey(), "map.", context);
        Region without = new MapCard(Lane.WITHOUT, model, context, survey).card();
        Region with = new MapCard(Lane.WITH, model, context, new MapKey(context)).card();
        stage = new PanelsStage(
                List.of(without, with),
                List.of(faces.card(), new CurvesCard(model, context).card()),
                new PanelsStage.Shares(HERO, List.of(HALF, HALF)));
        stage.getStyleClass().add("hero-stage");
        setCompact(false);
    }

    @Override
    public Region stage() {
        return stage;
    }

    @Override
    public void setCompact(boolean compact) {
        stage.setCompact(compact);
        layer.setCompact(compact);
        unit.setCompact(compact);
        test.setCompact(compact);
    }
}
