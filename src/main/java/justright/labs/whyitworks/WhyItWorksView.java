package justright.labs.whyitworks;

import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import justright.lab.LabContext;
import justright.lab.LabView;
import justright.lab.stage.HeroStage;
import justright.lab.stage.PinNames;

/// tanh under the microscope with the gauge; beside it network and boundary; below the cost over time.
final class WhyItWorksView implements LabView {

    private static final double GAP = 16;
    private static final double COMPACT_GAP = 12;

    private final MicroscopeCard microscope;
    private final VBox companions;
    private final HeroStage stage;

    WhyItWorksView(WhyItWorksModel model, LabContext context) {
        PinNames names = new PinNames(model, context.words());
        microscope = new MicroscopeCard(model, names, context);
        Region network = new NetworkCard(model, context).card();
        Region boundary = new BoundaryCard(model, names, context).card();
        companions = new VBox(GAP, network, boundary);
        companions.getChildren().forEach(card -> VBox.setVgrow(card, Priority.ALWAYS));
        network.setPrefHeight(0);
        boundary.setPrefHeight(0);
        stage = new HeroStage(microscope.card(), companions, new CostCard(model, names, context).card());
    }

    @Override
    public Region stage() {
        return stage;
    }

    @Override
    public void setCompact(boolean compact) {
        stage.setCompact(compact);
        companions.setSpacing(compact ? COMPACT_GAP : GAP);
        microscope.setCompact(compact);
    }
}
