package justright.labs.initialization;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import justright.lab.LabContext;
import justright.lab.stage.StageCanvas;
import justright.ui.control.Icon;
import justright.ui.control.Look;
import justright.ui.control.Pictogram;
import justright.ui.plot.Axis;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.bar.HistogramRow;
import justright.ui.plot.bar.HistogramRow.Cell;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;
import justright.ui.text.Words;

/// One scheme: its name, its verdict, a histogram for each layer. A click puts it in focus.
final class RowPane extends HBox {

    private static final PseudoClass IN_FOCUS = PseudoClass.getPseudoClass("in-focus");
    private static final double WIDE = 156;
    private static final double NARROW = 122;

    private final Scheme scheme;
    private final Words words;
    private final Label name = new Label();
    private final Label variance = new Label();
    private final Label verdict = new Label();
    private final Look look = new Look(verdict);
    private final VBox head = new VBox(name, variance, verdict);
    private final PlotCanvas histograms;
    private final Map<Signal, Icon> icons = new EnumMap<>(Signal.class);

    RowPane(Scheme scheme, InitializationModel model, LabContext context) {
        this.scheme = scheme;
        this.words = context.words();
        histograms = StageCanvas.create(context);
        histograms.getStyleClass().add("home-picture");
        HBox.setHgrow(histograms, Priority.ALWAYS);
        name.textProperty().bind(words.live("setting.focus." + scheme.key()));
        name.getStyleClass().add("row-name");
        variance.getStyleClass().addAll("number", "row-detail");
        verdict.getStyleClass().add("pill");
        verdict.setMinWidth(USE_PREF_SIZE);
        head.getStyleClass().add("row-head");
        head.setMinHeight(0);
        getStyleClass().add("row-pane");
        setMinSize(0, 0);
        setCursor(Cursor.HAND);
        setOnMouseClicked(_ -> model.knobs().focus.set(scheme));
        getChildren().addAll(head, histograms);
        setAccessibleRole(javafx.scene.AccessibleRole.TEXT);
    }

    /// @param first whether it stands at the top, with the layers' names
    /// @param last whether it stands at the bottom, with the ticks
    void show(Reading reading, Row row, List<Integer> layers, boolean first, boolean last, boolean compact) {
        boolean inFocus = reading.focus() == scheme;
        pseudoClassStateChanged(IN_FOCUS, inFocus);
        double width = compact ? NARROW : WIDE;
        head.setMinWidth(width);
        head.setMaxWidth(width);
        head.setPadding(new Insets((first ? HistogramRow.HEADING : 0) + 4, 4, last ? HistogramRow.TICKS : 0, 12));
        variance.setText(words.get(
                "variance." + scheme.key(), Numbers.brief(reading.design().k())));
        judge(row.signal());
        List<Cell> cells =
                layers.stream().map(layer -> cell(reading, row, layer)).toList();
        histograms.setPlot(new HistogramRow(
                cells,
                axis(reading),
                Looks.color(inFocus),
                reading.view() == View.GRADIENTS || !reading.design().bend().isBounded(),
                first,
                last));
        String said = words.get(Phrase.of(
                "description.and",
                Phrase.of("setting.focus." + scheme.key()),
                Phrase.of("verdict." + row.signal().key())));
        setAccessibleText(said);
        histograms.setAccessibleText(words.get("picture.said", said, spoken(cells)));
    }

    private static String spoken(List<Cell> cells) {
        return cells.stream().map(cell -> cell.name() + ": " + cell.note()).collect(Collectors.joining(", "));
    }

    private void judge(Signal signal) {
        verdict.setText(words.get("verdict." + signal.key()));
        verdict.setGraphic(icons.computeIfAbsent(signal, each -> new Icon(Pictogram.named(each.icon()), "tiny")));
        look.show(signal == Signal.KEPT ? "ok" : "bad");
    }

    private static Axis axis(Reading reading) {
        return reading.view() == View.ACTIVATIONS ? reading.design().bend().axis() : Wave.sizes();
    }

    private Cell cell(Reading reading, Row row, int layer) {
        LayerReading read = row.wave().layers().get(layer - 1);
        String heading = words.get("layer", layer);
        return reading.view() == View.ACTIVATIONS
                ? new Cell(
                        heading,
                        read.activations(),
                        "σ " + Spelling.size(read.a().deviation()))
                : new Cell(heading, read.gradients(), Spelling.size(read.gradient()));
    }
}
