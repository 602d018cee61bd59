package justright.labs.gradientcheck;

import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import justright.engine.network.Fault.Kind;
import justright.lab.LabContext;
import justright.lab.stage.Segments;
import justright.setting.ChoiceSetting;
import justright.ui.control.FieldName;
import justright.ui.control.Segmented;
import justright.ui.text.Words;
import org.jspecify.annotations.Nullable;

/// Layer and kind of a bug, to be named or put in.
final class BugChoice {

    private static final double GAP = 8;

    private final Words words;
    private final HBox row;

    BugChoice(Knobs knobs, LabContext context) {
        words = context.words();
        Segmented<Place> places = Segments.of(knobs.place, context);
        places.setMinWidth(Region.USE_PREF_SIZE);
        ComboBox<Kind> kinds = new ComboBox<>();
        kinds.getItems().setAll(knobs.kind.choices());
        kinds.setCellFactory(_ -> new KindCell());
        kinds.setButtonCell(new KindCell());
        kinds.setVisibleRowCount(knobs.kind.choices().size());
        kinds.setMaxWidth(Double.MAX_VALUE);
        kinds.setMinWidth(100);
        context.life().follow(knobs.kind.value(), kinds::setValue);
        kinds.valueProperty().subscribe(kind -> {
            if (kind != null) {
                knobs.kind.set(kind);
            }
        });
        FieldName.of(kinds, words.live("setting.kind"));
        HBox.setHgrow(kinds, Priority.ALWAYS);
        row = new HBox(GAP, places, kinds);
        row.setAlignment(Pos.CENTER_LEFT);
    }

    Region row() {
        return row;
    }

    /// Whether there is something to choose.
    void setActive(boolean active) {
        row.setDisable(!active);
    }

    private final class KindCell extends ListCell<Kind> {

        @Override
        protected void updateItem(@Nullable Kind kind, boolean empty) {
            super.updateItem(kind, empty);
            textProperty().unbind();
            if (empty || kind == null) {
                setText("");
            } else {
                textProperty().bind(words.live("setting.kind." + ChoiceSetting.nameOf(kind)));
            }
        }
    }
}
