package justright.labs.initialization;

import java.util.Map;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import justright.lab.LabContext;
import justright.lab.LabView;
import justright.lab.stage.FacesCard;

/// A row of histograms for each scheme; beneath them the race, and what is behind it.
final class InitializationView implements LabView {

    private static final double ROW_GAP = 12;
    private static final double COLUMN_GAP = 16;
    private static final double HERO = 61;
    private static final double COMPACT_HERO = 64;
    private static final double LEFT = 50;

    private final HeroCard hero;
    private final UnitPane unit;
    private final GridPane stage = new GridPane(COLUMN_GAP, ROW_GAP);

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
        stage.add(hero.card(), 0, 0, 2, 1);
        stage.addRow(1, companion.card(), new RaceCard(model, context).card());
        ColumnConstraints left = new ColumnConstraints();
        left.setPercentWidth(LEFT);
        ColumnConstraints right = new ColumnConstraints();
        right.setPercentWidth(100 - LEFT);
        stage.getColumnConstraints().setAll(left, right);
        stage.getStyleClass().add("hero-stage");
        setCompact(false);
    }

    private static RowConstraints row(double percent) {
        RowConstraints row = new RowConstraints();
        row.setPercentHeight(percent);
        return row;
    }

    @Override
    public Region stage() {
        return stage;
    }

    @Override
    public void setCompact(boolean compact) {
        double upper = compact ? COMPACT_HERO : HERO;
        stage.getRowConstraints().setAll(row(upper), row(100 - upper));
        stage.setHgap(compact ? ROW_GAP : COLUMN_GAP);
        hero.setCompact(compact);
        unit.setCompact(compact);
    }
}
