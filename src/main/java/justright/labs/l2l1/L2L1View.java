package justright.labs.l2l1;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import justright.lab.LabContext;
import justright.lab.LabView;
import justright.lab.stage.HeroStage;
import justright.lab.stage.PinNames;
import justright.setting.Setting;

/// Boundary, network, weights and timeline.
final class L2L1View implements LabView {

    private static final double GAP = 16;
    private static final double COMPACT_GAP = 12;
    private static final double WEIGHTS = 188;
    private static final double COMPACT_WEIGHTS = 176;

    private final HeroCard hero;
    private final NetworkCard network;
    private final WeightsCard weights;
    private final VBox companions;
    private final HeroStage stage;
    private final LambdaSlider lambda;
    private final SweepRow sweep;
    private final BiasSwitch biases;
    private final String lambdaId;
    private final String biasesId;

    L2L1View(L2L1Model model, LabContext context) {
        PinNames names = new PinNames(model, context.words());
        hero = new HeroCard(model, names, context);
        network = new NetworkCard(model, context);
        weights = new WeightsCard(model, context);
        TimelineCard timeline = new TimelineCard(model, names, context);
        companions = new VBox(GAP, network.card(), weights.card());
        VBox.setVgrow(network.card(), Priority.ALWAYS);
        network.card().setMinHeight(0);
        stage = new HeroStage(hero.card(), companions, timeline.card());
        lambda = new LambdaSlider(model, context);
        sweep = new SweepRow(model, context);
        biases = new BiasSwitch(model, context);
        lambdaId = model.knobs().lambda.id();
        biasesId = model.knobs().penalizeBiases.id();
        setCompact(false);
    }

    @Override
    public Region stage() {
        return stage;
    }

    @Override
    public List<Node> benchExtras() {
        return List.of(sweep);
    }

    @Override
    public Optional<Region> control(Setting<?> setting) {
        if (setting.id().equals(lambdaId)) {
            return Optional.of(lambda.slider());
        }
        return setting.id().equals(biasesId) ? Optional.of(biases.control()) : Optional.empty();
    }

    @Override
    public void setCompact(boolean compact) {
        stage.setCompact(compact);
        companions.setSpacing(compact ? COMPACT_GAP : GAP);
        double height = compact ? COMPACT_WEIGHTS : WEIGHTS;
        weights.card().setMinHeight(height);
        weights.card().setMaxHeight(height);
        hero.setCompact(compact);
    }
}
