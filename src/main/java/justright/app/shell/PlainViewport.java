package justright.app.shell;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// A scroll pane paints what it shows into an image of its own first. Where pictures change in every frame that is the
/// work done twice, so the image is done without.
final class PlainViewport {

    private PlainViewport() {}

    static void of(ScrollPane pane) {
        pane.skinProperty().subscribe(() -> {
            Node viewport = pane.lookup(".viewport");
            if (viewport != null) {
                viewport.setCache(false);
            }
        });
    }
}
