package justright.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;

/// The focus as the Tab key gives it: with its ring, and scrolled into view. What asks for it by itself gets it unseen.
public final class KeyboardFocus {

    private KeyboardFocus() {}

    /// Where the Tab key stops within a part of the window, in order.
    public static List<Node> stops(Node part) {
        List<Node> found = new ArrayList<>();
        collect(part, found);
        return found;
    }

    private static void collect(Node node, List<Node> found) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            found.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }

    /// Gives it to a node of a scene, if that can have it.
    public static void give(Node node) {
        if (node.getScene() == null) {
            return;
        }
        List<Node> all = stops(node.getScene().getRoot());
        int place = all.indexOf(node);
        if (place >= 0 && !node.isFocused()) {
            all.get(Math.floorMod(place - 1, all.size())).requestFocusTraversal(TraversalDirection.NEXT);
        }
        if (!node.isFocused()) {
            node.requestFocus();
        }
    }
}
