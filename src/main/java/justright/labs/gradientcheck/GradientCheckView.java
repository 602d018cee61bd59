package justright.labs.gradientcheck;

import java.util.List;
import java.util.Map;
import javafx.scene.layout.Region;
import justright.lab.LabContext;
import justright.lab.LabView;
import justright.lab.stage.FacesCard;
import justright.lab.stage.PanelsStage;

/// The gradient component by component; under it the gauge or the training, and the hunt.
final class GradientCheckView implements LabView {

    private static final PanelsStage.Shares WIDE = new PanelsStage.Shares(0.53, List.of(0.5, 0.5));
    private static final PanelsStage.Shares COMPACT = new PanelsStage.Shares(0.49, List.of(0.47, 0.53));

    private final BugCard bug;
    private final PanelsStage stage;

    GradientCheckView(GradientCheckModel model, LabContext context) {
        Region hero = new HeroCard(model, context).card();
        Region ratio = new FacesCard<>(
                        model.knobs().face,
                        "face.",
                        Map.of(
                                Face.RATIO,
                                new RatioPane(model, context).pane(),
                                Face.TRAINING,
                                new TrainingPane(model, context).pane()),
                        context)
                .card();
        bug = new BugCard(model, context);
        stage = new PanelsStage(List.of(hero), List.of(ratio, bug.card()), WIDE);
    }

    @Override
    public Region stage() {
        return stage;
    }

    @Override
    public void setCompact(boolean compact) {
        stage.setCompact(compact);
        stage.setShares(compact ? COMPACT : WIDE);
        bug.setCompact(compact);
    }
}
