package justright.labs.split;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import justright.lab.LabContext;
import justright.lab.LabView;
import justright.setting.Setting;
import justright.ui.control.SeedButton;

/// The three sets, the contest, what dev can tell, where the pictures come from.
final class SplitView implements LabView {

    private final ContestCard contest;
    private final SplitStage stage;
    private final RatioControl ratio;
    private final RepeatButton repeat;
    private final SeedButton seed;
    private final String ratioId;

    SplitView(SplitModel model, LabContext context) {
        contest = new ContestCard(model, context);
        stage = new SplitStage(
                new SetsCard(model, context).card(),
                contest.card(),
                new TrustCard(model, context).card(),
                new SourcesCard(model, context).card());
        ratio = new RatioControl(model, context);
        repeat = new RepeatButton(model, context);
        seed = new SeedButton(context.words(), model::newSeed);
        context.life().follow(model.question(), now -> seed.seedProperty().set(now.seed()));
        ratioId = model.knobs().dev.id();
    }

    @Override
    public Region stage() {
        return stage;
    }

    @Override
    public List<Node> benchExtras() {
        HBox.setHgrow(repeat, Priority.ALWAYS);
        return List.of(new HBox(8, repeat, seed));
    }

    @Override
    public Optional<Region> control(Setting<?> setting) {
        return setting.id().equals(ratioId) ? Optional.of(ratio) : Optional.empty();
    }

    @Override
    public void setCompact(boolean compact) {
        stage.setCompact(compact);
        contest.setCompact(compact);
    }
}
