package justright.app.shell;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import justright.lab.LabContext;
import justright.lab.LabModel;
import justright.lab.Pin;
import justright.lab.RunControls;
import justright.lab.stage.PinNames;
import justright.ui.control.Icon;
import justright.ui.control.Pictogram;
import justright.ui.control.PinButton;
import justright.ui.text.Words;

/// The pin button and what it offers. While nothing is pinned it pins the run; else it lists what is pinned, by what
/// differs, each to be let go.
final class PinMenu {

    private final RunControls run;
    private final Words words;
    private final PinNames names;
    private final PinButton button;

    PinMenu(RunControls run, LabModel model, LabContext context) {
        this.run = run;
        this.words = context.words();
        this.names = new PinNames(model, words);
        button = new PinButton(words, this::pressed);
        ListChangeListener<Pin<?, ?, ?>> listener = _ -> showState();
        run.pins().addListener(listener);
        context.life().onEnd(() -> run.pins().removeListener(listener));
        showState();
    }

    PinButton button() {
        return button;
    }

    private void showState() {
        button.pinnedProperty().set(!run.pins().isEmpty());
    }

    private void pressed() {
        if (run.pins().isEmpty()) {
            run.togglePin();
        } else {
            menu().show(button, Side.BOTTOM, 0, 4);
        }
    }

    private ContextMenu menu() {
        ContextMenu menu = new ContextMenu();
        if (!run.status().getValue().pinned()) {
            MenuItem present = new MenuItem(words.get("run.pin.also"), new Icon(Pictogram.PIN, "small"));
            present.setOnAction(_ -> run.togglePin());
            menu.getItems().addAll(present, new SeparatorMenuItem());
        }
        List.copyOf(run.pins()).forEach(pin -> menu.getItems().add(item(pin)));
        return menu;
    }

    private MenuItem item(Pin<?, ?, ?> pin) {
        MenuItem item = new MenuItem(words.get("run.unpin", names.name(pin)), new Icon(Pictogram.CLOSE, "small"));
        item.setOnAction(_ -> run.unpin(pin));
        return item;
    }
}
