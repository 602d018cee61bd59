package justright.access;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;

/// What can be seen in a window, or a part of it.
final class Nodes {

    private Nodes() {}

    /// Everything that is shown and fits, in the order of the tree.
    static List<Node> shown(Node part, Predicate<Node> fits) {
        List<Node> found = new ArrayList<>();
        collect(part, fits, found);
        return found;
    }

    private static void collect(Node node, Predicate<Node> fits, List<Node> found) {
        if (!node.isVisible()) {
            return;
        }
        if (fits.test(node)) {
            found.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, fits, found));
        }
    }

    static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    /// A node as a message names it: its kind, its looks, and the kinds around it.
    static String path(Node node) {
        StringBuilder text = new StringBuilder(name(node));
        Node parent = node.getParent();
        for (int i = 0; i < 6 && parent != null; i++) {
            text.append(" < ").append(name(parent));
            parent = parent.getParent();
        }
        return text.toString();
    }

    static String name(Node node) {
        String kind = node.getClass().getSimpleName();
        return (kind.isEmpty() ? node.getClass().getName() : kind) + "." + String.join(".", node.getStyleClass());
    }
}
