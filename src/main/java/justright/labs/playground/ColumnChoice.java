package justright.labs.playground;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import justright.lab.LabContext;
import justright.lab.Moment;
import justright.setting.NumberSetting;
import justright.ui.control.FieldName;
import justright.ui.text.Words;
import org.jspecify.annotations.Nullable;

/// Which column of a table lies along an axis of the plane, by its name.
final class ColumnChoice extends HBox {

    private static final double GAP = 8;
    private static final double WIDEST = 150;

    private final NumberSetting setting;
    private final Words words;
    private final ComboBox<Integer> list = new ComboBox<>();
    private List<String> names = List.of();
    private boolean refreshing;

    /// @param labelled whether its name stands before it
    ColumnChoice(PlaygroundModel model, NumberSetting setting, boolean labelled, LabContext context) {
        super(GAP);
        this.setting = setting;
        this.words = context.words();
        list.setCellFactory(_ -> new NameCell());
        list.setButtonCell(new NameCell());
        list.setMaxWidth(WIDEST);
        list.getStyleClass().add("compact");
        FieldName.of(list, words.live("setting." + setting.id()));
        if (labelled) {
            Label name = new Label();
            name.textProperty().bind(Bindings.createStringBinding(this::name, words.language(), setting.available()));
            name.getStyleClass().add("control-label");
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            getChildren().add(name);
        }
        getChildren().add(list);
        setAlignment(Pos.CENTER_LEFT);
        disableProperty().bind(setting.available().not());
        list.valueProperty().addListener((_, _, chosen) -> {
            if (!refreshing && chosen != null && chosen != setting.getInt()) {
                setting.set(chosen);
                context.moving().touch(setting.id());
            }
        });
        context.life().follow(model.moment(), this::columns);
        context.life().listen(setting.value(), (_, _, _) -> refresh());
        context.life().listen(words.language(), (_, _, _) -> refresh());
    }

    private String name() {
        String key = "setting." + setting.id();
        return words.get(setting.available().get() ? key : key + ".off");
    }

    private void columns(@Nullable Moment<PlayRule, PlayFrame, PlayPicture> now) {
        if (now != null) {
            List<String> present = now.snapshot().frame().task().featureNames();
            if (!present.equals(names)) {
                names = present;
                refresh();
            }
        }
    }

    private void refresh() {
        refreshing = true;
        List<Integer> columns = new ArrayList<>();
        for (int column = 0; column <= names.size(); column++) {
            columns.add(column);
        }
        list.getItems().setAll(columns);
        list.setValue(Math.min(setting.getInt(), names.size()));
        refreshing = false;
    }

    /// Its symbol, as it stands at the axis, and its name.
    private String named(int column) {
        return words.get(
                "plane.column", Integer.toString(column), names.get(column - 1).replace('_', ' '));
    }

    private final class NameCell extends ListCell<Integer> {

        @Override
        protected void updateItem(@Nullable Integer column, boolean empty) {
            super.updateItem(column, empty);
            if (empty || column == null) {
                setText("");
            } else {
                setText(column == 0 ? words.get("plane.none") : named(column));
            }
        }
    }
}
