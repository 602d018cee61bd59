package justright.app.shell;

import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import justright.lab.LabModel;
import justright.setting.Setting;
import justright.ui.control.IconButton;
import justright.ui.control.Pictogram;
import justright.ui.text.Words;

/// Brings any of the lab's controls into a presentation, whatever the beat is about.
final class ControlChooser extends IconButton {

    ControlChooser(LabModel model, Words words, Consumer<Setting<?>> choose) {
        super(Pictogram.DEFAULTS, words.live("present.controls"), () -> {});
        getStyleClass().add("compact");
        setOnAction(_ -> {
            ContextMenu menu = new ContextMenu();
            model.settings().stream()
                    .filter(setting -> setting.available().get())
                    .forEach(setting -> menu.getItems().add(item(setting, words, choose)));
            menu.show(this, Side.BOTTOM, 0, 4);
        });
    }

    private static MenuItem item(Setting<?> setting, Words words, Consumer<Setting<?>> choose) {
        MenuItem item = new MenuItem(words.get("setting." + setting.id()));
        item.setOnAction(_ -> choose.accept(setting));
        return item;
    }
}
