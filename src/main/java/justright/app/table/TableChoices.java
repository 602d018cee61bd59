package justright.app.table;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import justright.engine.data.CsvUse;
import justright.store.Encoding;
import justright.ui.control.Segmented;
import justright.ui.text.Words;

/// How the file is read and what its columns are used for: each shows what was found, and can be told otherwise.
final class TableChoices extends VBox {

    private static final double GAP = 8;
    private static final double NAME_WIDTH = 150;

    private final Words words;
    private final Segmented<Character> delimiter;
    private final Segmented<Boolean> header;
    private final ComboBox<String> encoding = new ComboBox<>();
    private final Node encodingBox;
    private final ColumnChoice label;
    private final Segmented<CsvUse.Task> task;
    private final ColumnChoice x1;
    private final ColumnChoice x2;
    private boolean showing;

    TableChoices(TableImport table, Words words) {
        this.words = words;
        getStyleClass().add("table-choices");
        delimiter = segments(List.of(',', ';', '\t'), ',', each -> "csv.delimiter." + (int) each, table::delimiter);
        header = segments(List.of(true, false), true, each -> "csv.header." + each, table::header);
        label = new ColumnChoice(table::label);
        task = segments(
                List.of(CsvUse.Task.CLASSES, CsvUse.Task.MEASUREMENTS),
                CsvUse.Task.CLASSES,
                each -> each == CsvUse.Task.CLASSES ? "csv.task.classes" : "csv.task.measurements",
                table::task);
        x1 = new ColumnChoice(table::x1);
        x2 = new ColumnChoice(table::x2);
        encoding.getItems()
                .setAll(Encoding.available().stream().map(Encoding::id).toList());
        encoding.valueProperty().addListener((_, _, now) -> {
            if (!showing && now != null) {
                Encoding.available().stream()
                        .filter(each -> each.id().equals(now))
                        .forEach(table::encoding);
            }
        });
        List.of(label, x1, x2).forEach(each -> each.setPrefWidth(NAME_WIDTH));
        encodingBox = named("csv.encoding", encoding);
        FlowPane reading = new FlowPane(named("csv.delimiter", delimiter), named("csv.header", header), encodingBox);
        FlowPane use = new FlowPane(
                named("csv.label", label), named("csv.task", task), named("csv.x1", x1), named("csv.x2", x2));
        reading.getStyleClass().add("flow-pane");
        use.getStyleClass().add("flow-pane");
        getChildren().addAll(reading, use);
    }

    /// Where the hand most likely goes first.
    Node first() {
        return label;
    }

    void show(TablePreview preview) {
        showing = true;
        delimiter.setValue(preview.opened().table().delimiter());
        header.setValue(preview.opened().table().hasHeader());
        encoding.setValue(preview.opened().encoding().id());
        boolean inQuestion = preview.opened().notUtf8() > 0 || preview.opened().encoding() != Encoding.UTF_8;
        encodingBox.setVisible(inQuestion);
        encodingBox.setManaged(inQuestion);
        List<Integer> all = IntStream.range(0, preview.columns().size()).boxed().toList();
        label.show(preview.columns(), all, preview.use().labelColumn());
        task.setValue(preview.isRegression() ? CsvUse.Task.MEASUREMENTS : CsvUse.Task.CLASSES);
        x1.show(preview.columns(), preview.features(), preview.plane().x1());
        x2.show(preview.columns(), preview.features(), preview.plane().x2());
        showing = false;
    }

    private interface Key<T> {
        String of(T choice);
    }

    private interface Choice<T> {
        void made(T choice);
    }

    private <T> Segmented<T> segments(List<T> choices, T first, Key<T> key, Choice<T> choice) {
        Segmented<T> segments = new Segmented<>(choices, first, each -> words.live(key.of(each)));
        segments.valueProperty().addListener((_, _, now) -> {
            if (!showing) {
                choice.made(Objects.requireNonNull(now));
            }
        });
        return segments;
    }

    private Node named(String key, Node control) {
        Label name = new Label();
        name.textProperty().bind(words.live(key));
        name.getStyleClass().add("secondary");
        name.setLabelFor(control);
        if (!(control instanceof ComboBox<?>)) {
            control.accessibleTextProperty().bind(name.textProperty());
        }
        HBox box = new HBox(GAP, name, control);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }
}
