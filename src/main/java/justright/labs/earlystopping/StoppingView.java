package justright.labs.earlystopping;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import justright.lab.LabContext;
import justright.lab.LabView;
import justright.lab.stage.PanelsStage;
import justright.setting.Setting;

/// The run on top; under it the model, the score and the price.
final class StoppingView implements LabView {

    private static final PanelsStage.Shares WIDE = new PanelsStage.Shares(0.57, List.of(0.32, 0.35, 0.33));
    private static final PanelsStage.Shares NARROW = new PanelsStage.Shares(0.54, List.of(0.27, 0.4, 0.33));

    private final RunCard run;
    private final BoundaryCard boundary;
    private final ScoreCard score;
    private final PriceCard price;
    private final PanelsStage stage;
    private final StopControl stop;
    private final String stopId;

    StoppingView(StoppingModel model, LabContext context) {
        run = new RunCard(model, context);
        boundary = new BoundaryCard(model, context);
        score = new ScoreCard(model, context);
        price = new PriceCard(model, context);
        stop = new StopControl(model, context);
        stopId = model.knobs().stop.id();
        stage = new PanelsStage(List.of(run.card()), List.of(boundary.card(), score.card(), price.card()), WIDE);
        stage.getStyleClass().add("hero-stage");
        setCompact(false);
    }

    @Override
    public Region stage() {
        return stage;
    }

    @Override
    public Optional<Region> control(Setting<?> setting) {
        return setting.id().equals(stopId) ? Optional.of(stop) : Optional.empty();
    }

    @Override
    public void setCompact(boolean compact) {
        stage.setShares(compact ? NARROW : WIDE);
        stage.setCompact(compact);
        run.setCompact(compact);
        boundary.setCompact(compact);
        score.setCompact(compact);
        price.setCompact(compact);
    }
}
