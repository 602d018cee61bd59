package justright.labs.augmentation;

import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import justright.lab.LabContext;
import justright.lab.LabView;
import justright.lab.stage.HeroStage;

/// The contact sheet as hero; worth and mistakes beside it; the runs below.
final class AugmentationView implements LabView {

    private static final double GAP = 16;
    private static final double COMPACT_GAP = 12;
    private static final double WORTH = 204;
    private static final double COMPACT_WORTH = 162;

    private final HeroStage stage;
    private final VBox companions;
    private final WorthCard worth;
    private final MatrixCard matrix;

    AugmentationView(AugmentationModel model, LabContext context) {
        SheetCard sheet = new SheetCard(model, context);
        matrix = new MatrixCard(model, context);
        TimelineCard timeline = new TimelineCard(model, context);
        worth = new WorthCard(model, context);
        companions = new VBox(GAP, worth.card(), matrix.card());
        VBox.setVgrow(matrix.card(), Priority.ALWAYS);
        stage = new HeroStage(sheet.card(), companions, timeline.card());
        setCompact(false);
    }

    @Override
    public Region stage() {
        return stage;
    }

    @Override
    public void setCompact(boolean compact) {
        stage.setCompact(compact);
        companions.setSpacing(compact ? COMPACT_GAP : GAP);
        double height = compact ? COMPACT_WORTH : WORTH;
        worth.card().setMinHeight(height);
        worth.card().setMaxHeight(height);
        matrix.setCompact(compact);
    }
}
