package justright.app.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import justright.lab.Lab;
import justright.lab.LabDescriptor;
import justright.ui.control.FieldName;
import justright.ui.control.FocusReturn;
import justright.ui.text.Words;
import org.jspecify.annotations.Nullable;

/// A sheet over the page in which a lab is found by a few letters: ↑ ↓ choose, Enter opens, Esc puts it away.
final class LabFinder extends StackPane {

    private static final double ROW = 48;
    private static final int ROWS = 8;

    private final Studio studio;
    private final Consumer<Place> go;
    private final LabIndex index;
    private final TextField query = new TextField();
    private final ListView<Lab<?>> hits = new ListView<>();
    private final FocusReturn focus = new FocusReturn();

    LabFinder(Studio studio, List<Lab<?>> labs, Consumer<Place> go) {
        this.studio = studio;
        this.go = go;
        index = new LabIndex(labs);
        getStyleClass().add("overlay");
        setAlignment(Pos.TOP_CENTER);
        query.promptTextProperty().bind(studio.words().live("find.prompt"));
        FieldName.of(query, studio.words().live("find.prompt"));
        query.getStyleClass().add("find-query");
        query.textProperty().subscribe(this::search);
        query.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        hits.setFixedCellSize(ROW);
        hits.setFocusTraversable(false);
        hits.setCellFactory(_ -> new Hit());
        hits.setOnMouseClicked(_ -> open());
        Label nothing = new Label();
        nothing.textProperty().bind(studio.words().live("find.nothing"));
        hits.setPlaceholder(nothing);
        VBox sheet = new VBox(query, hits);
        sheet.getStyleClass().addAll("card", "find-sheet");
        sheet.setMaxHeight(USE_PREF_SIZE);
        getChildren().add(sheet);
        setOnMousePressed(event -> {
            if (event.getTarget() == this) {
                hide();
            }
        });
        hide();
    }

    boolean isShown() {
        return isVisible();
    }

    void show() {
        focus.remember(getScene());
        query.clear();
        search("");
        TopBar.show(this, true);
        query.requestFocus();
    }

    void hide() {
        TopBar.show(this, false);
        focus.giveBack();
    }

    private void search(String text) {
        hits.getItems().setAll(index.find(text));
        hits.setPrefHeight(ROW * Math.clamp(hits.getItems().size(), 1, ROWS) + 2);
        choose(0);
    }

    private void choose(int row) {
        hits.getSelectionModel().select(row);
        hits.scrollTo(Math.max(0, row - ROWS + 1));
    }

    private void key(KeyEvent event) {
        int chosen = hits.getSelectionModel().getSelectedIndex();
        int last = hits.getItems().size() - 1;
        switch (event.getCode()) {
            case DOWN -> choose(Math.min(last, chosen + 1));
            case UP -> choose(Math.max(0, chosen - 1));
            case ENTER -> open();
            case ESCAPE -> hide();
            default -> {
                if (event.isShortcutDown() && event.getCode() == KeyCode.K) {
                    hide();
                    break;
                }
                return;
            }
        }
        event.consume();
    }

    private void open() {
        Lab<?> chosen = hits.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            hide();
            go.accept(new Place.InLab(chosen.descriptor().id()));
        }
    }

    /// A lab's name and its question.
    private final class Hit extends ListCell<Lab<?>> {

        private final Label name = new Label();
        private final Label question = new Label();
        private final VBox both = new VBox(name, question);

        Hit() {
            getStyleClass().add("find-hit");
            name.getStyleClass().add("find-name");
            question.getStyleClass().add("note");
            both.setMinWidth(0);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Lab<?> lab, boolean empty) {
            super.updateItem(lab, empty);
            if (empty || lab == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            LabDescriptor descriptor = lab.descriptor();
            Words words = studio.words().with(descriptor.bundle());
            name.setText(words.get("title"));
            question.setText(words.get("question"));
            setAccessibleText(name.getText() + ", " + question.getText());
            setGraphic(both);
        }
    }
}
