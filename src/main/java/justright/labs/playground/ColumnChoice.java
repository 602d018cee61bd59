package justright.labs.playground;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/// Which column of a table lies along an axis of the plane, by its name. Where the table has a plane of its own, its
/// column is shown until another is chosen; a column that lies along the other axis changes places with this one.
final class ColumnChoice extends HBox {

    private static final double GAP = 8;
    private static final double WIDEST = 150;

    private final NumberSetting setting;
    private final NumberSetting other;
    private final boolean isAcross;
    private final Words words;
    private final ComboBox<Integer> list = new ComboBox<>();
    private List<String> names = List.of();
    private Optional<Plane> home = Optional.empty();
    private boolean refreshing;

    /// @param labelled whether its name stands before it
    ColumnChoice(PlaygroundModel model, NumberSetting setting, boolean labelled, LabContext context) {
        super(GAP);
        this.setting = setting;
        ViewKnobs view = model.knobs().view;
        isAcross = setting == view.planeX;
        other = isAcross ? view.planeY : view.planeX;
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
            if (!refreshing && chosen != null) {
                choose(chosen);
                context.moving().touch(setting.id());
            }
        });
        context.life().follow(model.moment(), this::columns);
        context.life().listen(setting.value(), (_, _, _) -> refresh());
        context.life().listen(other.value(), (_, _, _) -> refresh());
        context.life().listen(words.language(), (_, _, _) -> refresh());
    }

    private String name() {
        String key = "setting." + setting.id();
        return words.get(setting.available().get() ? key : key + ".off");
    }

    private void columns(@Nullable Moment<PlayRule, PlayFrame, PlayPicture> now) {
        if (now != null) {
            Task present = now.snapshot().frame().task();
            if (!present.featureNames().equals(names) || !present.home().equals(home)) {
                names = present.featureNames();
                home = present.home();
                refresh();
            }
        }
    }

    private void refresh() {
        refreshing = true;
        List<Integer> columns = new ArrayList<>();
        for (int column = home.isPresent() ? 1 : 0; column <= names.size(); column++) {
            columns.add(column);
        }
        if (!columns.equals(list.getItems())) {
            list.getItems().setAll(columns);
        }
        list.setValue(drawn(setting, isAcross));
        refreshing = false;
    }

    /// The column that is drawn along an axis, from 1; 0 for none.
    private int drawn(NumberSetting axis, boolean across) {
        int chosen = axis.getInt();
        boolean isOne = chosen >= 1 && chosen <= names.size();
        return isOne
                ? chosen
                : home.map(plane -> 1 + (across ? plane.x() : plane.y())).orElse(0);
    }

    private void choose(int column) {
        int before = drawn(setting, isAcross);
        if (column == before) {
            return;
        }
        if (column > 0 && column == drawn(other, !isAcross)) {
            other.set((double) before);
        }
        setting.set((double) column);
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
