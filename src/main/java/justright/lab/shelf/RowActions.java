package justright.lab.shelf;

import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import justright.ui.control.IconButton;
import justright.ui.control.Pictogram;
import justright.ui.text.Words;

/// What can be done with a run, as a row of buttons and a menu for the rest.
final class RowActions extends HBox {

    private final Deeds deeds;
    private final Words words;
    private final IconButton pin;
    private final IconButton repeat;
    private final IconButton more;

    /// What a user can do with one run of the shelf.
    interface Deeds {

        void bringBack();

        void pin();

        void repeat();

        void rename();

        void delete();

        void saveCurves();

        void saveState();
    }

    RowActions(Deeds deeds, Words words) {
        this.deeds = deeds;
        this.words = words;
        Button back = new Button();
        back.textProperty().bind(words.live("shelf.bring-back"));
        back.getStyleClass().addAll("outline-button", "control");
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setOnAction(_ -> deeds.bringBack());
        Tooltip help = new Tooltip();
        help.textProperty().bind(words.live("shelf.bring-back.help"));
        back.setTooltip(help);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        pin = new IconButton(Pictogram.PIN, words.live("shelf.pin"), deeds::pin);
        repeat = new IconButton(Pictogram.SPREAD, words.live("shelf.repeat"), deeds::repeat);
        more = new IconButton(Pictogram.MORE, words.live("shelf.more"), this::openMenu);
        getStyleClass().add("shelf-actions");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(back, space, pin, repeat, more);
    }

    void show(boolean pinned, boolean repeating) {
        pin.markSelected(pinned);
        repeat.markSelected(repeating);
    }

    private void openMenu() {
        ContextMenu menu = new ContextMenu(
                item("shelf.rename", deeds::rename),
                item("shelf.curves", deeds::saveCurves),
                item("shelf.state", deeds::saveState),
                new SeparatorMenuItem(),
                item("shelf.delete", deeds::delete));
        menu.show(more, Side.BOTTOM, 0, 4);
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(words.get(key));
        item.setOnAction(_ -> action.run());
        return item;
    }
}
