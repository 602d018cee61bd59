package justright.labs.search;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import justright.lab.LabContext;
import justright.lab.LabView;
import justright.lab.stage.DrawnKey;
import justright.lab.stage.PanelsStage;
import justright.lab.stage.SurveyButton;
import justright.ui.plot.LegendKey;
import justright.ui.text.Numbers;
import org.jspecify.annotations.Nullable;

/// The maps of both searches side by side; beneath them the best so far and the table of trials.
final class SearchView implements LabView {

    private static final double HERO = 0.6;
    private static final double HALF = 0.5;

    private final ObjectProperty<@Nullable Chosen> chosen = new SimpleObjectProperty<>();
    private final RoundButtons buttons;
    private final TableCard table;
    private final PanelsStage stage;

    SearchView(SearchModel model, LabContext context) {
        context.life().listen(chosen, (_, _, now) -> model.lookAt(recipe(model, now)));
        buttons = new RoundButtons(model, context);
        table = new TableCard(model, chosen, context);
        DrawnKey key = new DrawnKey(
                LegendKey.COST,
                context.words().live("map.key", Numbers.percent(Shade.LOW, 0), Numbers.percent(Shade.HIGH, 0)),
                context);
        SurveyButton survey = new SurveyButton(model.knobs().map, model.survey(), "map.", context);
        stage = new PanelsStage(
                List.of(
                        new MapCard(Lane.GRID, model, chosen, context, survey).card(),
                        new MapCard(Lane.RANDOM, model, chosen, context, key).card()),
                List.of(new CurvesCard(model, context).card(), table.card()),
                new PanelsStage.Shares(HERO, List.of(HALF, HALF)));
        stage.getStyleClass().add("hero-stage");
    }

    private static @Nullable Recipe recipe(SearchModel model, @Nullable Chosen trial) {
        Reading now = model.reading().get();
        return trial == null || now == null
                ? null
                : now.frame().tried(trial.lane()).get(trial.number() - 1).recipe();
    }

    @Override
    public Region stage() {
        return stage;
    }

    @Override
    public List<Node> benchExtras() {
        return List.of(buttons);
    }

    @Override
    public void setCompact(boolean compact) {
        stage.setCompact(compact);
        table.setCompact(compact);
    }
}
