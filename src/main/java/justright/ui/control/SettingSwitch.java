package justright.ui.control;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import justright.setting.SwitchSetting;
import justright.ui.life.Lifetime;
import justright.ui.text.Words;

/// Something that is on or off, on the bench.
public final class SettingSwitch extends HBox {

    public SettingSwitch(SwitchSetting setting, MovingSetting moving, Words words, Lifetime life) {
        super(8);
        Label name = new Label();
        name.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> SettingText.name(setting, words), words.language(), setting.available()));
        name.getStyleClass().add("control-label");
        name.setWrapText(true);
        CheckBox flip = new CheckBox();
        flip.getStyleClass().add("switch");
        flip.accessibleTextProperty().bind(name.textProperty());
        life.follow(setting.value(), flip::setSelected);
        flip.selectedProperty().addListener((_, _, on) -> {
            if (!on.equals(setting.get())) {
                setting.set(on);
                moving.touch(setting.id());
            }
        });
        name.setOnMouseClicked(_ -> flip.fire());

        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("switch-row");
        getChildren().add(name);
        SettingControl.help(setting, words).ifPresent(getChildren()::add);
        getChildren().addAll(gap, flip);
        disableProperty().bind(setting.usable().not());
    }
}
