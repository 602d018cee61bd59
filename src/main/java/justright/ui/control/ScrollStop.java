package justright.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Lets the keyboard into what scrolls and may hold nothing to press: a stop of the Tab key, from which the arrows
/// scroll, while there is more of it than can be seen.
public final class ScrollStop {

    private static final double SLACK = 1;

    private ScrollStop() {}

    /// @param name what a screen reader calls it
    public static void of(ScrollPane pane, ObservableValue<String> name) {
        pane.accessibleTextProperty().bind(name);
        pane.setFocusTraversable(false);
        pane.viewportBoundsProperty().subscribe(() -> check(pane));
        pane.contentProperty().flatMap(Node::layoutBoundsProperty).addListener((_, _, _) -> check(pane));
    }

    private static void check(ScrollPane pane) {
        Node content = pane.getContent();
        boolean more = content != null
                && (content.getLayoutBounds().getHeight()
                                > pane.getViewportBounds().getHeight() + SLACK
                        || content.getLayoutBounds().getWidth()
                                > pane.getViewportBounds().getWidth() + SLACK);
        pane.setFocusTraversable(more);
    }
}
