package justright.labs.dropout;

import java.util.List;
import javafx.scene.layout.Region;
import justright.lab.LabContext;
import justright.lab.LabView;
import justright.lab.stage.PinNames;
import justright.lab.stage.RowsStage;

/// The network on top; under it the arithmetic of masks; at the bottom the cost over time and both boundaries.
final class DropoutView implements LabView {

    private static final RowsStage.Shares SHARES = new RowsStage.Shares(0.425, 0.27, List.of(0.47, 0.265, 0.265));

    private final RowsStage stage;
    private final NetworkCard network;
    private final MaskCard masks;
    private final CostCard cost;
    private final BoundaryCard twin;
    private final BoundaryCard now;

    DropoutView(DropoutModel model, LabContext context) {
        network = new NetworkCard(model, context);
        masks = new MaskCard(model, context);
        cost = new CostCard(model, new PinNames(model, context.words()), context);
        twin = BoundaryCard.ofTwin(model, context);
        now = BoundaryCard.ofRun(model, context);
        stage = new RowsStage(network.card(), masks.card(), List.of(cost.card(), twin.card(), now.card()), SHARES);
    }

    @Override
    public Region stage() {
        return stage;
    }

    @Override
    public void setCompact(boolean compact) {
        stage.setCompact(compact);
        network.setCompact(compact);
        masks.setCompact(compact);
        cost.setCompact(compact);
    }
}
