package justright.labs.spreading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import justright.lab.LabContext;
import justright.lab.LabView;
import justright.lab.stage.PanelsStage;
import justright.setting.Setting;

/// Three units side by side; under them ‖w‖² over training, what a squared weight costs, and the formula's check.
final class SpreadingView implements LabView {

    private static final double THIRD = 1.0 / 3;
    private static final PanelsStage.Shares SHARES = new PanelsStage.Shares(0.6, List.of(THIRD, THIRD, THIRD));

    private final SpreadingModel model;
    private final LabContext context;
    private final NormCard norm;
    private final PriceCard price;
    private final CheckCard check;
    private final PanelsStage stage;

    SpreadingView(SpreadingModel model, LabContext context) {
        this.model = model;
        this.context = context;
        norm = new NormCard(model, context);
        price = new PriceCard(model, context);
        check = new CheckCard(model, context);
        stage = new PanelsStage(
                Stream.of(Remedy.values())
                        .<Region>map(remedy -> new UnitCard(remedy, model, context).card())
                        .toList(),
                List.of(norm.card(), price.card(), check.card()),
                SHARES);
    }

    @Override
    public Region stage() {
        return stage;
    }

    @Override
    public Optional<Region> control(Setting<?> setting) {
        return setting == model.knobs().lambda
                ? Optional.of(new LambdaControl(model, context).slider())
                : Optional.empty();
    }

    @Override
    public void setCompact(boolean compact) {
        stage.setCompact(compact);
        norm.setCompact(compact);
        price.setCompact(compact);
        check.setCompact(compact);
    }
}
