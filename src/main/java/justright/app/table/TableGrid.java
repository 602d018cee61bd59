package justright.app.table;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import justright.engine.data.CsvColumn;
import justright.ui.text.Numbers;
import justright.ui.text.Words;

/// The first rows of a file under its columns' names and roles; what is left out is quiet, and why is marked.
final class TableGrid extends GridPane {

    private static final double WIDEST = 180;
    private static final double NARROWEST = 64;

    private final Words words;
    private final IntConsumer toggle;

    /// @param toggle leaves a column out or takes it back
    TableGrid(Words words, IntConsumer toggle) {
        this.words = words;
        this.toggle = toggle;
        getStyleClass().add("table-grid");
    }

    void show(TablePreview preview) {
        getChildren().clear();
        List<CsvColumn> columns = preview.columns();
        for (int i = 0; i < columns.size(); i++) {
            add(heading(columns.get(i).name(), preview.role(i), i), i + 1, 0);
        }
        List<TablePreview.Row> rows = preview.rows();
        for (int i = 0; i < rows.size(); i++) {
            show(rows.get(i), i + 1, preview);
        }
    }

    private Node heading(String name, ColumnRole role, int column) {
        Label title = new Label(name);
        title.getStyleClass().add("table-column");
        title.setMaxWidth(WIDEST);
        title.setTooltip(new Tooltip(name));
        VBox heading = new VBox(4, title, role.isFree() ? button(name, role, column) : tag(role));
        heading.getStyleClass().add("table-heading");
        heading.setMinWidth(NARROWEST);
        return heading;
    }

    private Button button(String name, ColumnRole role, int column) {
        Button button = new Button();
        button.textProperty().bind(words.live(role.textKey()));
        button.getStyleClass().addAll("table-role", role.isUsed() ? "used" : "unused");
        button.accessibleTextProperty().bind(button.textProperty().map(text -> name + ", " + text));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(words.live(role.isUsed() ? "csv.leave-out" : "csv.take-back"));
        button.setTooltip(tooltip);
        button.setOnAction(_ -> toggle.accept(column));
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private Label tag(ColumnRole role) {
        Label tag = new Label();
        tag.textProperty().bind(words.live(role.textKey()));
        tag.getStyleClass().addAll("table-role", role == ColumnRole.LABEL ? "label-role" : "unused");
        tag.setMinWidth(USE_PREF_SIZE);
        return tag;
    }

    private void show(TablePreview.Row row, int place, TablePreview preview) {
        Label line = new Label(Numbers.whole(row.line()));
        line.getStyleClass().addAll("table-line", row.kept() ? "used" : "unused");
        line.setMinWidth(USE_PREF_SIZE);
        setHalignment(line, HPos.RIGHT);
        add(line, 0, place);
        for (int i = 0; i < row.cells().size(); i++) {
            boolean used = i < preview.columns().size() && preview.role(i).isUsed();
            add(cell(row.cells().get(i), row.kept() ? used ? "used" : "unused" : "dropped"), i + 1, place);
        }
    }

    private static Label cell(TablePreview.Cell cell, String lot) {
        Label label = new Label(cell.text().isBlank() ? "–" : cell.text().strip());
        label.getStyleClass().addAll("table-cell-text", lot);
        if (cell.faulty()) {
            label.getStyleClass().add("faulty");
        }
        label.setMaxWidth(WIDEST);
        return label;
    }
}
