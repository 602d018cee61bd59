package justright.labs.initialization;

import java.util.List;
import java.util.Map;
import javafx.scene.layout.Region;
import justright.lab.LabContext;
import justright.lab.LabView;
import justright.lab.stage.FacesCard;
import justright.lab.stage.PanelsStage;

/// A row of histograms for each scheme; beneath them the race, and what is behind it.
final class InitializationView implements LabView {

    private static final List<Double> HALVES = List.of(0.5, 0.5);
    private static final PanelsStage.Shares WIDE = new PanelsStage.Shares(0.61, HALVES);
    private static final PanelsStage.Shares NARROW = new PanelsStage.Shares(0.64, HALVES);

    private final HeroCard hero;
    private final UnitPane unit;
    private final PanelsStage stage;

    InitializationView(InitializationModel model, LabContext context) {
        hero = new HeroCard(model, context);
        unit = new UnitPane(model, context);
        FacesCard<Companion> companion = new FacesCard<>(
                model.knobs().companion,
                "companion.",
                Map.of(
                        Companion.UNIT, unit.pane(),
                        Companion.LAYERS, new LayersPane(model, context).pane(),
                        Companion.DISTINCT, new DistinctPane(model, context).pane()),
                context);
        stage = new PanelsStage(
                List.of(hero.card()), List.of(companion.card(), new RaceCard(model, context).card()), WIDE);
        stage.getStyleClass().add("hero-stage");
        setCompact(false);
    }

    @Override
    public Region stage() {
        return stage;
    }

    @Override
    public void setCompact(boolean compact) {
        stage.setShares(compact ? NARROW : WIDE);
        stage.setCompact(compact);
        hero.setCompact(compact);
        unit.setCompact(compact);
    }
}
