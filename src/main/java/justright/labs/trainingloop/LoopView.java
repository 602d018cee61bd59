package justright.labs.trainingloop;

import java.util.List;
import javafx.scene.layout.Region;
import justright.lab.LabContext;
import justright.lab.LabView;
import justright.lab.stage.RowsStage;

/// The network on top; under it every parameter's step; at the bottom the data and the cost over time.
final class LoopView implements LabView {

    private static final RowsStage.Shares SHARES = new RowsStage.Shares(0.5, 0.22, List.of(0.4, 0.6));

    private final RowsStage stage;

    LoopView(LoopModel model, LabContext context) {
        stage = new RowsStage(
                new NetworkCard(model, context).card(),
                new ParametersCard(model, context).card(),
                List.of(new DataCard(model, context).card(), new CostCard(model, context).card()),
                SHARES);
    }

    @Override
    public Region stage() {
        return stage;
    }

    @Override
    public void setCompact(boolean compact) {
        stage.setCompact(compact);
    }
}
