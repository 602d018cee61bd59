package justright.labs.normalizing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
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
import justright.lab.stage.FacesCard;
import justright.lab.stage.PanelsStage;
import justright.setting.ChoiceSetting;
import justright.setting.Setting;
import justright.ui.text.Words;

/// Both maps on top; beneath them both bowls, the examples, and the cost over time.
final class NormalizingView implements LabView {

    private static final double ROW_GAP = 12;
    private static final List<Double> HALVES = List.of(0.5, 0.5);
    private static final PanelsStage.Shares HIGH_WINDOW = new PanelsStage.Shares(0.52, HALVES);
    /// In a low window the small cards need more.
    private static final PanelsStage.Shares LOW_WINDOW = new PanelsStage.Shares(0.47, HALVES);

    private static final double LOW = 640;
    /// Share in per cent that the examples take of what is beside the bowls.
    private static final double EXAMPLES = 51;

    private static final double EXAMPLES_LOW = 54;

    private final NormalizingModel model;
    private final Words words;
    private final LabContext context;
    private final PanelsStage stage;
    private final RowConstraints examples = row();
    private final RowConstraints cost = row();

    NormalizingView(NormalizingModel model, LabContext context) {
        this.model = model;
        this.words = context.words();
        this.context = context;
        stage = new PanelsStage(
                List.of(
                        filling(new MapCard(model, context, true).card()),
                        filling(new MapCard(model, context, false).card())),
                List.of(filling(new BowlsCard(model, context).card()), lowerRight(context)),
                HIGH_WINDOW);
        stage.heightProperty().subscribe(height -> share(height.doubleValue() < LOW));
    }

    @Override
    public Region stage() {
        return stage;
    }

    @Override
    public List<Node> benchExtras() {
        return List.of(statistics("extra.mu", Normalizer::mean), statistics("extra.sigma", Normalizer::deviation));
    }

    /// One control for α and how it is found.
    @Override
    public Optional<Region> control(Setting<?> setting) {
        NormalizingSettings settings = model.knobs();
        if (setting == settings.learningRate) {
            return Optional.of(new RateControl(model, context).region());
        }
        return setting == settings.rates || setting == settings.same ? Optional.of(elsewhere()) : Optional.empty();
    }

    private static Region elsewhere() {
        Region nothing = new Region();
        nothing.setVisible(false);
        nothing.setManaged(false);
        return nothing;
    }

    private Region lowerRight(LabContext context) {
        Region companion = filling(companion().card());
        Region timeline = filling(new CostCard(model, context).card());
        GridPane column = new GridPane(0, ROW_GAP);
        ColumnConstraints all = new ColumnConstraints();
        all.setPercentWidth(100);
        column.getColumnConstraints().add(all);
        column.getRowConstraints().addAll(examples, cost);
        column.addColumn(0, companion, timeline);
        return filling(column);
    }

    /// The examples themselves, one view at a time: step by step, feature by feature, set by set.
    private FacesCard<Companion> companion() {
        NormalizingSettings settings = model.knobs();
        StringBinding title = Bindings.createStringBinding(
                () -> words.get("companion." + title(settings)),
                settings.companion.value(),
                settings.statistics.value(),
                settings.inputs.value(),
                words.language());
        Map<Companion, Region> faces = Map.of(
                Companion.CLOUDS, new CloudsPane(model, context).pane(),
                Companion.SHAPES, new ShapesPane(model, context).pane(),
                Companion.SETS, new SetsPane(model, context).pane());
        return new FacesCard<>(settings.companion, title, faces, context);
    }

    /// Which statistics prepare the sets is said only where there are any.
    private static String title(NormalizingSettings settings) {
        String name = ChoiceSetting.nameOf(settings.companion.get());
        if (settings.companion.get() != Companion.SETS) {
            return name;
        }
        boolean raw = settings.inputs.get() == InputStep.RAW;
        return raw ? name + ".raw" : settings.statistics.get() == Statistics.EACH ? name + ".each" : name;
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
                        .map(it -> "(" + Readings.tidy(statistic.read(it, 0)) + ", "
                                + Readings.tidy(statistic.read(it, 1)) + ")")
                        .orElse(""),
                model.moment());
    }

    private static Region filling(Region node) {
        node.setMinSize(0, 0);
        node.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        return node;
    }

    private void share(boolean low) {
        stage.setShares(low ? LOW_WINDOW : HIGH_WINDOW);
        share(examples, cost, low ? EXAMPLES_LOW : EXAMPLES);
    }

    private static void share(RowConstraints upper, RowConstraints lower, double percent) {
        upper.setPercentHeight(percent);
        lower.setPercentHeight(100 - percent);
    }

    private static RowConstraints row() {
        RowConstraints row = new RowConstraints();
        row.setVgrow(Priority.ALWAYS);
        return row;
    }
}
