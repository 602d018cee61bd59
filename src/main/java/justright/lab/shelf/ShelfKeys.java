package justright.lab.shelf;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import justright.lab.shelf.RowActions.Deeds;

/// The keyboard on a row of the shelf: up and down, Enter brings back, X takes into the pair, F2 renames, Del
/// deletes.
final class ShelfKeys {

    private final VBox list;

    ShelfKeys(VBox list) {
        this.list = list;
    }

    void listen(ShelfRow row, Deeds deeds, Runnable choose) {
        row.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getTarget() == row && handle(event.getCode(), row, deeds, choose)) {
                event.consume();
            }
        });
    }

    private boolean handle(KeyCode code, ShelfRow row, Deeds deeds, Runnable choose) {
        int here = list.getChildren().indexOf(row);
        switch (code) {
            case UP -> focus(here - 1);
            case DOWN -> focus(here + 1);
            case HOME -> focus(0);
            case END -> focus(list.getChildren().size() - 1);
            case ENTER -> deeds.bringBack();
            case X -> choose.run();
            case F2 -> deeds.rename();
            case DELETE, BACK_SPACE -> deeds.delete();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void focus(int at) {
        if (at >= 0 && at < list.getChildren().size()) {
            list.getChildren().get(at).requestFocus();
        }
    }
}
