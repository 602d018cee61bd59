package justright.ui.control;

import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// Remembers what had the keyboard before something was laid over it, and gives it back when that goes. Thread: JavaFX.
public final class FocusReturn {

    private @Nullable Node before;
    private boolean seen;

    /// To be called before the focus is taken; what lies over something that lies over it is not asked again.
    public void remember(@Nullable Scene scene) {
        Node owner = scene == null ? null : scene.getFocusOwner();
        if (before == null && owner != null) {
            before = owner;
            seen = owner.isFocusVisible();
        }
    }

    /// Gives the focus back, with its ring if it had one; nothing happens if there is nothing to give it to.
    public void giveBack() {
        Node owner = before;
        before = null;
        if (owner != null && seen) {
            KeyboardFocus.give(owner);
        } else if (owner != null) {
            owner.requestFocus();
        }
    }
}
