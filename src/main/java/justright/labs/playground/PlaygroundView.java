package justright.labs.playground;

import java.util.Map;
import java.util.Optional;
import javafx.scene.layout.Region;
import justright.lab.LabContext;
import justright.lab.LabView;
import justright.lab.stage.PinNames;
import justright.setting.Setting;

/// Network, plane, run and judgement.
final class PlaygroundView implements LabView {

    private final PlayStage stage;
    private final HeroCard hero;
    private final TimelineCard timeline;
    private final CompanionCard companion;
    private final Map<String, Region> controls;
    private final Map<String, String> headings;

    PlaygroundView(PlaygroundModel model, LabContext context) {
        PinNames names = new PinNames(model, context.words());
        NetworkCard network = new NetworkCard(model, context);
        hero = new HeroCard(model, names, context);
        timeline = new TimelineCard(model, names, context);
        companion = new CompanionCard(model, context);
        stage = new PlayStage(network.card(), hero.card(), timeline.card(), companion.card());
        Knobs knobs = model.knobs();
        controls = Map.of(
                knobs.data.data.id(), new DataControl(model, context),
                knobs.learning.batch.id(), BatchControl.of(model, context),
                knobs.network.weights.id(), new WeightsControl(model, context),
                knobs.view.planeX.id(), new ColumnChoice(model, knobs.view.planeX, true, context),
                knobs.view.planeY.id(), new ColumnChoice(model, knobs.view.planeY, true, context));
        headings = Map.of(
                knobs.data.more().getFirst().id(), "group.data",
                knobs.network.more().getFirst().id(), "group.network",
                knobs.learning.more().getFirst().id(), "group.learning",
                knobs.view.more().getFirst().id(), "group.view");
    }

    @Override
    public Region stage() {
        return stage;
    }

    @Override
    public Optional<Region> control(Setting<?> setting) {
        return Optional.ofNullable(controls.get(setting.id()));
    }

    @Override
    public Optional<String> heading(Setting<?> setting) {
        return Optional.ofNullable(headings.get(setting.id()));
    }

    @Override
    public void setCompact(boolean compact) {
        stage.setCompact(compact);
        hero.setCompact(compact);
        timeline.setCompact(compact);
        companion.setCompact(compact);
    }
}
