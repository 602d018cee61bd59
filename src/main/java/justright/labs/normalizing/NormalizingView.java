package justright.labs.normalizing;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import justright.engine.data.Normalizer;
import justright.lab.LabContext;
import justright.lab.LabView;
import justright.ui.text.Words;

/// Both maps on top; beneath them both bowls, the examples, and the cost over time.
final class NormalizingView implements LabView {

    private static final double COLUMN_GAP = 16;
    private static final double ROW_GAP = 12;
    private static final double UPPER = 52;
    private static final double COMPANION_SHARE = 0.51;

    private final NormalizingModel model;
    private final Words words;
    private final GridPane stage = new GridPane(COLUMN_GAP, ROW_GAP);

    NormalizingView(NormalizingModel model, LabContext context) {
        this.model = model;
        this.words = context.words();
        stage.getColumnConstraints().addAll(half(), half());
        stage.getRowConstraints().addAll(row(UPPER), row(100 - UPPER));
        stage.addRow(
                0,
                filling(new MapCard(model, context, true).card()),
                filling(new MapCard(model, context, false).card()));
        stage.addRow(1, filling(new BowlsCard(model, context).card()), lowerRight(context));
    }

    @Override
    public Region stage() {
        return stage;
    }

    @Override
    public List<Node> benchExtras() {
        return List.of(statistics("extra.mu", Normalizer::mean), statistics("extra.sigma", Normalizer::deviation));
    }

    private Region lowerRight(LabContext context) {
        Region companion = filling(new CompanionCard(model, context).card());
        Region cost = filling(new CostCard(model, context).card());
        GridPane column = new GridPane(0, ROW_GAP);
        ColumnConstraints all = new ColumnConstraints();
        all.setPercentWidth(100);
        column.getColumnConstraints().add(all);
        column.getRowConstraints().addAll(row(100 * COMPANION_SHARE), row(100 * (1 - COMPANION_SHARE)));
        column.addColumn(0, companion, cost);
        return filling(column);
    }

    /// One number for a feature.
    private interface OfFeature {
        double read(Normalizer normalizer, int feature);
    }

    private Node statistics(String key, OfFeature statistic) {
        Label name = new Label();
        name.textProperty().bind(words.live(key));
        Label value = new Label();
        value.textProperty().bind(pair(statistic));
        value.getStyleClass().add("number");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(name, gap, value);
        row.getStyleClass().add("note");
        return row;
    }

    private ObservableValue<String> pair(OfFeature statistic) {
        return Bindings.createStringBinding(
                () -> model.picture()
                        .map(it -> it.problem().normalizer())
                        .map(it -> "(" + NormalizingDiagnosis.tidy(statistic.read(it, 0)) + ", "
                                + NormalizingDiagnosis.tidy(statistic.read(it, 1)) + ")")
                        .orElse(""),
                model.moment());
    }

    private static Region filling(Region node) {
        node.setMinSize(0, 0);
        node.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        return node;
    }

    private static ColumnConstraints half() {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(50);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }

    private static RowConstraints row(double percent) {
        RowConstraints row = new RowConstraints();
        row.setPercentHeight(percent);
        row.setVgrow(Priority.ALWAYS);
        return row;
    }
}
