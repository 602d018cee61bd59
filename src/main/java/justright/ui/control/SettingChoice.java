package justright.ui.control;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import justright.setting.ChoiceSetting;
import justright.ui.life.Lifetime;
import justright.ui.text.Words;
import org.jspecify.annotations.Nullable;

/// A named choice on the bench: segments for up to four positions, a list for more.
///
/// @param <E> the positions
public final class SettingChoice<E extends Enum<E>> extends StackPane {

    private static final int MOST_SEGMENTS = 4;

    private final ChoiceSetting<E> setting;
    private final MovingSetting moving;
    private final Words words;

    public SettingChoice(ChoiceSetting<E> setting, MovingSetting moving, Words words, Lifetime life) {
        this.setting = setting;
        this.moving = moving;
        this.words = words;
        Label name = new Label();
        name.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> SettingText.name(setting, words), words.language(), setting.available()));
        name.getStyleClass().add("control-label");
        HBox label = new HBox(8, name);
        label.setAlignment(Pos.CENTER_LEFT);
        SettingControl.help(setting, words).ifPresent(label.getChildren()::add);
        Region control = setting.choices().size() <= MOST_SEGMENTS ? segments(life, name) : list(life, name);
        getChildren().add(new LabelledRow(label, control));
        getStyleClass().addAll("choice-row", SettingControl.quantityClass(setting));
        disableProperty().bind(setting.usable().not());
    }

    private Region segments(Lifetime life, Label name) {
        Segmented<E> segments = new Segmented<>(setting.choices(), setting.get(), this::text);
        life.follow(setting.value(), segments::setValue);
        segments.valueProperty().addListener((_, _, chosen) -> choose(chosen));
        segments.accessibleTextProperty().bind(name.textProperty());
        return segments;
    }

    private Region list(Lifetime life, Label name) {
        ComboBox<E> list = new ComboBox<>();
        list.getItems().setAll(setting.choices());
        list.setCellFactory(_ -> new ChoiceCell());
        list.setButtonCell(new ChoiceCell());
        list.setMaxWidth(Double.MAX_VALUE);
        list.setMinWidth(Region.USE_PREF_SIZE); // what does not fit beside its name stands below it
        life.follow(setting.value(), list::setValue);
        list.valueProperty().addListener((_, _, chosen) -> choose(chosen));
        name.setLabelFor(list);
        return list;
    }

    private void choose(E chosen) {
        if (chosen != setting.get()) {
            setting.set(chosen);
            moving.touch(setting.id());
        }
    }

    private ObservableValue<String> text(E choice) {
        return words.live("setting." + setting.id() + "." + ChoiceSetting.nameOf(choice));
    }

    private final class ChoiceCell extends ListCell<E> {

        @Override
        protected void updateItem(@Nullable E choice, boolean empty) {
            super.updateItem(choice, empty);
            textProperty().unbind();
            if (empty || choice == null) {
                setText("");
            } else {
                textProperty().bind(text(choice));
            }
        }
    }
}
