package justright.ui.control;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import justright.ui.life.Lifetime;
import org.jspecify.annotations.Nullable;

/// Keeps the keyboard in a sheet while that is shown: from its last stop Tab goes on to its first one, and back.
/// Thread: JavaFX.
public final class FocusTrap {

    private final Region sheet;
    private final FocusReturn before;
    private boolean backwards;

    /// @param before told what had the keyboard, where that has to be taken from it
    public FocusTrap(Region sheet, FocusReturn before, Lifetime life) {
        this.sheet = sheet;
        this.before = before;
        sheet.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB) {
                backwards = event.isShiftDown();
            }
        });
        life.follow(sheet.sceneProperty().flatMap(scene -> scene.focusOwnerProperty()), this::keep);
    }

    private void keep(@Nullable Node owner) {
        if (owner == null || !sheet.isVisible() || isInside(owner)) {
            return;
        }
        before.remember(sheet.getScene());
        List<Node> stops = KeyboardFocus.stops(sheet);
        if (!stops.isEmpty()) {
            KeyboardFocus.give(backwards ? stops.getLast() : stops.getFirst());
        }
    }

    private boolean isInside(Node owner) {
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node.equals(sheet)) {
                return true;
            }
        }
        return false;
    }
}
