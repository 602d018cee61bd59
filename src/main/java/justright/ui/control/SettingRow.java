package justright.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import justright.setting.ChoiceSetting;
import justright.setting.Entry;
import justright.setting.RowSetting;
import justright.ui.life.Lifetime;
import justright.ui.text.Words;

/// A row of values on the bench: a box for each, and buttons for one more and one less.
///
/// Words: `setting.<id>.place` names a place by its number, for a screen reader (optional).
///
/// @param <T> the value of one place
public final class SettingRow<T> extends VBox {

    private static final double GAP = 8;
    private static final double BETWEEN = 6;

    private final RowSetting<T> setting;
    private final MovingSetting moving;
    private final Words words;
    private final FlowPane boxes = new FlowPane(BETWEEN, BETWEEN);
    private final List<Runnable> refreshing = new ArrayList<>();

    public SettingRow(RowSetting<T> setting, MovingSetting moving, Words words, Lifetime life) {
        super(GAP);
        this.setting = setting;
        this.moving = moving;
        this.words = words;
        getChildren().addAll(heading(), boxes);
        getStyleClass().addAll("row-setting", SettingControl.quantityClass(setting));
        disableProperty().bind(setting.available().not());
        life.follow(setting.value(), _ -> show());
    }

    private HBox heading() {
        Label name = new Label();
        name.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> SettingText.name(setting, words), words.language(), setting.available()));
        name.getStyleClass().add("control-label");
        HBox heading = new HBox(GAP, name);
        heading.setAlignment(Pos.CENTER_LEFT);
        SettingControl.help(setting, words).ifPresent(heading.getChildren()::add);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        heading.getChildren().addAll(gap, button(Pictogram.MINUS, "control.row.less", this::less));
        heading.getChildren().add(button(Pictogram.PLUS, "control.row.more", this::more));
        return heading;
    }

    private IconButton button(Pictogram pictogram, String key, Runnable action) {
        ObservableValue<String> label = Bindings.createStringBinding(
                () -> words.get(key, words.get("setting." + setting.id())), words.language());
        IconButton button = new IconButton(pictogram, label, action);
        button.getStyleClass().add("compact");
        boolean grows = pictogram == Pictogram.PLUS;
        refreshing.add(() -> button.setDisable(grows ? !setting.canGrow() : !setting.canShrink()));
        return button;
    }

    private void less() {
        setting.shrink();
        moving.touch(setting.id());
    }

    /// One more, like the last.
    private void more() {
        setting.grow(setting.at(setting.size(), first()));
        moving.touch(setting.id());
    }

    private T first() {
        return setting.standard().isEmpty() ? smallest() : setting.standard().getLast();
    }

    private T smallest() {
        throw new IllegalStateException(setting.id() + " has neither a value nor a default to go on from");
    }

    private void show() {
        refreshing.forEach(Runnable::run);
        if (boxes.getChildren().size() != setting.size()) {
            List<Node> nodes = new ArrayList<>();
            for (int place = 0; place < setting.size(); place++) {
                nodes.add(box(place));
            }
            boxes.getChildren().setAll(nodes);
        }
        for (Node node : boxes.getChildren()) {
            if (node instanceof RowPlace shown) {
                shown.refresh();
            }
        }
    }

    private Node box(int place) {
        ObservableValue<String> name = Bindings.createStringBinding(
                () -> words.get("control.row.place", words.get("setting." + setting.id()), Integer.toString(place + 1)),
                words.language());
        Runnable touched = () -> moving.touch(setting.id());
        Node box = switch (setting.entry()) {
            case Entry.Numbers _ -> new RowBox(setting, place, touched);
            case Entry.Choices<?> choices ->
                new RowList(setting, place, names(choices), this::textOf, touched, words.language());
            case Entry.Notes _ -> new Label(setting.entry().encode(setting.get().get(place)));
        };
        if (box instanceof Control field && !(box instanceof Label)) {
            FieldName.of(field, name);
        } else {
            box.accessibleTextProperty().bind(name);
        }
        return box;
    }

    private static List<String> names(Entry.Choices<?> choices) {
        return choices.choices().stream().map(ChoiceSetting::nameOf).toList();
    }

    private String textOf(String choice) {
        return words.get("setting." + setting.id() + "." + choice);
    }
}
