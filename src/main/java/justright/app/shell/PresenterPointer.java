package justright.app.shell;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Where the pointer was last on the lab that is presented, in whichever window that is: with notes on a second screen
/// the keys are pressed in one window while the pointer is in another. Thread: JavaFX.
final class PresenterPointer {

    private final ShellView shell;
    private @Nullable Node under;
    private double x;
    private double y;

    PresenterPointer(ShellView shell) {
        this.shell = shell;
    }

    /// Hears of the pointer in a window.
    void follow(Scene scene) {
        scene.addEventFilter(MouseEvent.MOUSE_MOVED, this::moved);
    }

    private void moved(MouseEvent event) {
        Node now = event.getPickResult().getIntersectedNode();
        if (now != null && isOnLab(now)) {
            under = now;
            x = event.getSceneX();
            y = event.getSceneY();
        }
    }

    private boolean isOnLab(Node node) {
        Optional<Node> live =
                Optional.ofNullable(shell.page()).flatMap(LabPage::presenter).map(PresenterFrame::live);
        for (Node each = node; each != null && live.isPresent(); each = each.getParent()) {
            if (each.equals(live.get())) {
                return true;
            }
        }
        return false;
    }

    /// Lights the card under it, or puts the light out.
    void spotlight(PresenterFrame frame) {
        frame.spotlight(under == null ? frame : under);
    }

    void magnify(PresenterFrame frame) {
        frame.magnify(x, y);
    }
}
