package justright.labs.search;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import justright.lab.LabContext;
import justright.lab.PlaygroundRequest;
import justright.lab.stage.PlaygroundButton;
import justright.lab.stage.Redrawing;
import justright.ui.control.Card;
import justright.ui.control.IconButton;
import justright.ui.control.Pictogram;
import justright.ui.text.Words;
import org.jspecify.annotations.Nullable;

/// All trials in a table that can be sorted by any column and copied as CSV.
final class TableCard {

    /// Clear of the card's edge.
    private static final Insets INSIDE = new Insets(0, 1, 8, 1);

    private final SearchModel model;
    private final Words words;
    private final ObjectProperty<@Nullable Chosen> chosen;
    private final ObservableList<TrialRow> rows = FXCollections.observableArrayList();
    private final TableView<TrialRow> table = new TableView<>();
    private final IconButton copy;
    private final Card card;
    private boolean showing;

    TableCard(SearchModel model, ObjectProperty<@Nullable Chosen> chosen, LabContext context) {
        this.model = model;
        this.words = context.words();
        this.chosen = chosen;
        SortedList<TrialRow> sorted = new SortedList<>(rows);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.getStyleClass().add("number-table");
        table.setMinSize(0, 0);
        VBox.setMargin(table, INSIDE);
        Label nothing = new Label();
        nothing.textProperty().bind(words.live("table.empty"));
        nothing.getStyleClass().add("secondary");
        table.setPlaceholder(nothing);
        for (TrialRow.Field field : TrialRow.Field.values()) {
            TableColumn<TrialRow, TrialRow.Entry> column = column(field);
            table.getColumns().add(column);
            if (field == TrialRow.Field.ERROR) {
                table.getSortOrder().add(column); // the best at the top
            }
        }
        table.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> {
            if (!showing) {
                chosen.set(row == null ? null : row.chosen());
                model.lookAt(row == null ? null : row.tried().recipe());
            }
        });
        table.accessibleTextProperty().bind(words.live("table.title"));
        copy = new IconButton(Pictogram.COPY, words.live("table.copy"), this::copy);
        copy.setOnMouseExited(_ -> copy.show(Pictogram.COPY));
        copy.getStyleClass().add("compact");
        card = new Card(words.live("table.title"), table)
                .subtitle(words.live("table.hint"))
                .legend(new PlaygroundButton(context), copy);
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open();
            }
        });
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open();
            }
        });
        card.setMinSize(0, 0);
        Redrawing.whenever(model, context, model.reading(), this::draw);
        context.life().listen(chosen, (_, _, _) -> choose());
        context.life().listen(words.language(), (_, _, _) -> table.refresh());
    }

    Card card() {
        return card;
    }

    /// Without the last column where there is no room for it.
    void setCompact(boolean compact) {
        table.getColumns().getLast().setVisible(!compact);
    }

    private TableColumn<TrialRow, TrialRow.Entry> column(TrialRow.Field field) {
        TableColumn<TrialRow, TrialRow.Entry> column = new TableColumn<>();
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().entry(field)).getReadOnlyProperty());
        column.setCellFactory(_ -> new EntryCell());
        column.setId(field.key());
        column.setReorderable(false);
        column.setPrefWidth(width(field));
        return column;
    }

    private static double width(TrialRow.Field field) {
        return switch (field) {
            case NUMBER -> 40;
            case LANE, UPDATES -> 60;
            case X, Y -> 76;
            case ERROR -> 72;
        };
    }

    private void draw(Reading now) {
        table.getColumns().forEach(column -> column.setText(heading(column.getId(), now.plan())));
        List<TrialRow> next = TrialRow.of(now);
        if (!next.equals(List.copyOf(rows))) {
            showing = true;
            rows.setAll(next);
            showing = false;
            choose();
        }
    }

    private String heading(String field, Plan plan) {
        return switch (field) {
            case "x" -> plan.x().symbol();
            case "y" -> plan.y().symbol();
            default -> words.get("table." + field);
        };
    }

    /// Marks the row of the trial that was pointed out.
    private void choose() {
        showing = true;
        Chosen now = chosen.get();
        table.getSelectionModel().clearSelection();
        table.getItems().stream()
                .filter(row -> now != null && now.equals(row.chosen()))
                .findFirst()
                .ifPresent(row -> {
                    table.getSelectionModel().select(row);
                    table.scrollTo(row);
                });
        showing = false;
    }

    /// A trial that is clicked twice opens in the playground.
    private void open() {
        if (table.getSelectionModel().getSelectedItem() != null) {
            table.fireEvent(new PlaygroundRequest());
        }
    }

    private void copy() {
        Reading now = model.reading().get();
        if (now != null) {
            ClipboardContent content = new ClipboardContent();
            content.putString(TrialRow.csv(now));
            Clipboard.getSystemClipboard().setContent(content);
            copy.show(Pictogram.CHECK);
        }
    }

    private final class EntryCell extends TableCell<TrialRow, TrialRow.Entry> {

        @Override
        protected void updateItem(TrialRow.@Nullable Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            setText(empty || entry == null ? "" : words.get(entry.text()));
        }
    }
}
