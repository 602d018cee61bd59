package justright.labs.numericalgradient;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import justright.lab.LabContext;
import justright.lab.LabView;
import justright.lab.stage.HeroStage;
import justright.ui.control.SeedButton;

/// The curve with its triangles, the error against ε, the digits.
final class NumericalGradientView implements LabView {

    private final HeroStage stage;
    private final SeedButton seed;

    NumericalGradientView(NumericalGradientModel model, LabContext context) {
        stage = new HeroStage(
                new CloseupCard(model, context).card(),
                new ErrorCard(model, context).card(),
                new DigitsCard(model, context).card());
        seed = new SeedButton(context.words(), model::newSeed);
        context.life().follow(model.seed(), now -> seed.seedProperty().set(now.longValue()));
        context.life().follow(model.knobs().function.value(), function -> seed.setDisable(!function.isNetwork()));
    }

    @Override
    public Region stage() {
        return stage;
    }

    @Override
    public List<Node> benchExtras() {
        return List.of(seed);
    }

    @Override
    public void setCompact(boolean compact) {
        stage.setCompact(compact);
    }
}
