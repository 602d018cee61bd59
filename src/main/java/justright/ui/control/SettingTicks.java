package justright.ui.control;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import justright.setting.ChoiceSetting;
import justright.setting.TicksSetting;
import justright.ui.life.Lifetime;
import justright.ui.text.Words;

/// Named ticks on the bench, two to a row.
///
/// @param <E> the ticks
public final class SettingTicks<E extends Enum<E>> extends VBox {

    private static final double GAP = 8;
    private static final int COLUMNS = 2;

    private final TicksSetting<E> setting;
    private final MovingSetting moving;
    private final Words words;

    public SettingTicks(TicksSetting<E> setting, MovingSetting moving, Words words, Lifetime life) {
        super(GAP);
        this.setting = setting;
        this.moving = moving;
        this.words = words;
        Label name = new Label();
        name.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> SettingText.name(setting, words), words.language(), setting.available()));
        name.getStyleClass().add("control-label");
        HBox label = new HBox(GAP, name);
        label.setAlignment(Pos.CENTER_LEFT);
        SettingControl.help(setting, words).ifPresent(label.getChildren()::add);
        getChildren().addAll(label, grid(life));
        getStyleClass().addAll("ticks", SettingControl.quantityClass(setting));
        disableProperty().bind(setting.usable().not());
    }

    private GridPane grid(Lifetime life) {
        GridPane grid = new GridPane(GAP, GAP);
        for (int column = 0; column < COLUMNS; column++) {
            ColumnConstraints equal = new ColumnConstraints();
            equal.setPercentWidth(100.0 / COLUMNS);
            grid.getColumnConstraints().add(equal);
        }
        List<E> ticks = setting.ticks();
        for (int place = 0; place < ticks.size(); place++) {
            grid.add(box(ticks.get(place), life), place % COLUMNS, place / COLUMNS);
        }
        return grid;
    }

    private CheckBox box(E tick, Lifetime life) {
        CheckBox box = new CheckBox();
        box.setWrapText(true);
        box.textProperty().bind(words.live("setting." + setting.id() + "." + ChoiceSetting.nameOf(tick)));
        box.setMinWidth(0);
        box.getStyleClass().add("tick-box");
        life.follow(setting.value(), ticked -> box.setSelected(ticked.contains(tick)));
        box.selectedProperty().addListener((_, _, on) -> {
            if (on != setting.has(tick)) {
                setting.tick(tick, on);
                moving.touch(setting.id());
            }
        });
        return box;
    }
}
