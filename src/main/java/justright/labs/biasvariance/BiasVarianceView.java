package justright.labs.biasvariance;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import justright.lab.LabContext;
import justright.lab.LabView;
import justright.lab.stage.PanelsStage;
import justright.lab.stage.PinNames;

/// Three models beside yours, their errors over training, and all of them in the plane of bias and variance.
final class BiasVarianceView implements LabView {

    private static final PanelsStage.Shares SHARES = new PanelsStage.Shares(0.57, List.of(0.54, 0.46));

    private static final double BARS_SHARE = 0.37;
    private static final double TALLEST_BARS = 190;

    private final List<PanelCard> panels;
    private final PanelsStage stage;
    private boolean compact;

    BiasVarianceView(BiasVarianceModel model, LabContext context) {
        PinNames names = new PinNames(model, context.words());
        panels = Stream.of(Panel.SIMPLE, Panel.RIGHT, Panel.WILD, Panel.YOURS)
                .map(panel -> new PanelCard(panel, model, context))
                .toList();
        stage = new PanelsStage(
                panels.stream().map(PanelCard::card).toList(),
                List.of(new TimelineCard(model, names, context).card(), new PlaneCard(model, names, context).card()),
                SHARES);
        panels.getFirst().card().heightProperty().subscribe(this::arrange);
    }

    @Override
    public Region stage() {
        return stage;
    }

    @Override
    public void setCompact(boolean narrow) {
        compact = narrow;
        stage.setCompact(narrow);
        arrange();
    }

    private void arrange() {
        double height = panels.getFirst().card().getHeight();
        double bars = Math.rint(Math.min(TALLEST_BARS, BARS_SHARE * height));
        panels.forEach(panel -> panel.arrange(bars, compact));
    }
}
