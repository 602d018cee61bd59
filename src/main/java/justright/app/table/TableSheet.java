package justright.app.table;

import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import justright.ui.control.FocusReturn;
import justright.ui.control.FocusTrap;
import justright.ui.control.IconButton;
import justright.ui.control.Pictogram;
import justright.ui.control.ScrollStop;
import justright.ui.life.Lifetime;
import justright.ui.text.Words;
import org.jspecify.annotations.Nullable;

/// A sheet over the page on which a CSV file is looked at before it is opened. Enter opens, Esc gives up; while it is
/// shown the keyboard stays in it, and afterwards it is where it was before.
public final class TableSheet extends StackPane {

    private static final double GAP = 12;

    private final TableImport table;
    private final Words words;
    private final VBox sheet = new VBox(GAP);
    private final TableChoices choices;
    private final TableGrid grid;
    private final RemarkList remarks;
    private final Label summary = new Label();
    private final Button open = new Button();
    private final Button cancel = new Button();
    private final FocusReturn focus = new FocusReturn();

    public TableSheet(TableImport table, Words words, Lifetime life) {
        this.table = table;
        this.words = words;
        choices = new TableChoices(table, words);
        grid = new TableGrid(words, table::toggle);
        remarks = new RemarkList(words);
        getStyleClass().add("table-overlay");
        Region scrim = new Region();
        scrim.getStyleClass().add("scrim");
        scrim.setOnMouseClicked(_ -> table.cancel());
        sheet.getStyleClass().addAll("card", "table-sheet");
        StackPane.setMargin(sheet, new Insets(GAP));
        sheet.setMaxHeight(USE_PREF_SIZE);
        sheet.getChildren().addAll(top(), choices, preview(), remarks, footer());
        getChildren().addAll(scrim, sheet);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        life.follow(table.preview(), this::show);
        life.follow(table.file(), file -> setShown(file != null));
        life.listen(table.trouble(), (_, _, _) -> show(table.preview().get()));
        life.listen(sceneProperty(), (_, _, _) -> takeFocus());
        new FocusTrap(this, focus, life);
    }

    public boolean isShown() {
        return isVisible();
    }

    private void setShown(boolean shown) {
        setVisible(shown);
        setManaged(shown);
        if (shown) {
            takeFocus();
        } else {
            focus.giveBack();
        }
    }

    /// Before the sheet is in the window for the first time there is none to take.
    private void takeFocus() {
        if (isShown() && getScene() != null) {
            focus.remember(getScene());
            cancel.requestFocus();
        }
    }

    private Node top() {
        return new VBox(header(), progress());
    }

    private Node header() {
        Label name = new Label();
        name.textProperty().bind(table.file().map(TableImport::nameOf).orElse(""));
        name.getStyleClass().add("help-title");
        Label question = new Label();
        question.textProperty().bind(words.live("csv.title"));
        question.getStyleClass().add("secondary");
        HBox header = new HBox(
                GAP, name, question, space(), new IconButton(Pictogram.CLOSE, words.live("csv.cancel"), table::cancel));
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    /// Always there, so that nothing moves; seen while something is being computed.
    private Node progress() {
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(table.progress());
        bar.visibleProperty().bind(table.busy());
        bar.accessibleTextProperty().bind(words.live("csv.reading"));
        bar.getStyleClass().add("table-progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        return bar;
    }

    private Node preview() {
        ScrollPane scroll = new ScrollPane(grid);
        scroll.getStyleClass().add("table-scroll");
        scroll.prefViewportHeightProperty().bind(grid.heightProperty());
        ScrollStop.of(scroll, words.live("csv.first-rows"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private Node footer() {
        summary.setWrapText(true);
        summary.getStyleClass().add("table-summary");
        HBox.setHgrow(summary, Priority.ALWAYS);
        summary.setMaxWidth(Double.MAX_VALUE);
        cancel.textProperty().bind(words.live("csv.cancel"));
        cancel.getStyleClass().addAll("outline-button", "control");
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(_ -> table.cancel());
        open.textProperty().bind(words.live("csv.open"));
        open.getStyleClass().add("primary-button");
        open.setMinWidth(USE_PREF_SIZE);
        open.setOnAction(_ -> table.open());
        open.disableProperty().bind(Bindings.createBooleanBinding(() -> !canOpen(), table.preview(), table.busy()));
        HBox footer = new HBox(GAP, summary, cancel, open);
        footer.setAlignment(Pos.CENTER_RIGHT);
        return footer;
    }

    private boolean canOpen() {
        TablePreview preview = table.preview().get();
        return preview != null && preview.isUsable() && !table.busy().get();
    }

    private void show(@Nullable TablePreview preview) {
        for (Node part : sheet.getChildren().subList(1, 4)) {
            part.setVisible(preview != null);
            part.setManaged(preview != null);
        }
        summary.textProperty().unbind();
        if (preview == null) {
            summary.textProperty().bind(words.live("csv.reading"));
            return;
        }
        choices.show(preview);
        grid.show(preview);
        remarks.show(preview, table.trouble().get());
        summary.textProperty().bind(words.live(new SimpleObjectProperty<>(preview.summary())));
        if (cancel.isFocused()) {
            choices.first().requestFocus();
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            table.cancel();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof Button)) {
            table.open();
            event.consume();
        }
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
