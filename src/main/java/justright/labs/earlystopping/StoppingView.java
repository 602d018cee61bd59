package justright.labs.earlystopping;

import java.util.Optional;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import justright.lab.LabContext;
import justright.lab.LabView;
import justright.setting.Setting;

/// The run on top; under it the model, the score and the price.
final class StoppingView implements LabView {

    private static final double ROW_GAP = 12;
    private static final double COLUMN_GAP = 16;
    private static final Shares WIDE = new Shares(57, 32, 35);
    private static final Shares NARROW = new Shares(54, 27, 40);

    private final RunCard run;
    private final BoundaryCard boundary;
    private final ScoreCard score;
    private final PriceCard price;
    private final GridPane stage = new GridPane(COLUMN_GAP, ROW_GAP);
    private final StopControl stop;
    private final String stopId;

    StoppingView(StoppingModel model, LabContext context) {
        run = new RunCard(model, context);
        boundary = new BoundaryCard(model, context);
        score = new ScoreCard(model, context);
        price = new PriceCard(model, context);
        stop = new StopControl(model, context);
        stopId = model.knobs().stop.id();
        stage.add(run.card(), 0, 0, 3, 1);
        stage.addRow(1, boundary.card(), score.card(), price.card());
        stage.getStyleClass().add("hero-stage");
        setCompact(false);
    }

    /// How the room is shared, in per cent: the run's height, the width of model and score.
    private record Shares(double run, double model, double score) {}

    private static RowConstraints row(double percent) {
        RowConstraints row = new RowConstraints();
        row.setPercentHeight(percent);
        return row;
    }

    private static ColumnConstraints column(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }

    @Override
    public Region stage() {
        return stage;
    }

    @Override
    public Optional<Region> control(Setting<?> setting) {
        return setting.id().equals(stopId) ? Optional.of(stop) : Optional.empty();
    }

    @Override
    public void setCompact(boolean compact) {
        Shares shares = compact ? NARROW : WIDE;
        stage.getRowConstraints().setAll(row(shares.run()), row(100 - shares.run()));
        stage.getColumnConstraints()
                .setAll(column(shares.model()), column(shares.score()), column(100 - shares.model() - shares.score()));
        stage.setHgap(compact ? ROW_GAP : COLUMN_GAP);
        run.setCompact(compact);
        boundary.setCompact(compact);
        score.setCompact(compact);
        price.setCompact(compact);
    }
}
