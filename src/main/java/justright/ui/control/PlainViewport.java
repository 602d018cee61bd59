package justright.ui.control;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// A scroll pane paints what it shows into an image of its own first. Where pictures change in every frame that is the
/// work done twice; and the image of a page that is gone stays in memory until there is need of it.
public final class PlainViewport {

    private PlainViewport() {}

    public static void of(ScrollPane pane) {
        pane.skinProperty().subscribe(() -> {
            Node viewport = pane.lookup(".viewport");
            if (viewport != null) {
                viewport.setCache(false);
            }
        });
    }
}
