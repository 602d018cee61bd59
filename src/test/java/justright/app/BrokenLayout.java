package justright.app;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;

/// What no window may show: nodes without a place, and buttons that stand outside of it. Thread: JavaFX.
final class BrokenLayout {

    private static final double ROUNDING = 2;

    private BrokenLayout() {}

    static List<String> in(Scene scene) {
        List<String> broken = new ArrayList<>();
        look(scene.getRoot(), scene, false, broken);
        return broken;
    }

    private static void look(Node node, Scene scene, boolean scrolled, List<String> broken) {
        if (!node.isVisible()) {
            return;
        }
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        if (!isFinite(bounds)) {
            broken.add("no place: " + name(node));
            return;
        }
        boolean outside = bounds.getMaxX() > scene.getWidth() + ROUNDING
                || bounds.getMaxY() > scene.getHeight() + ROUNDING
                || bounds.getMinX() < -ROUNDING
                || bounds.getMinY() < -ROUNDING;
        if (outside && !scrolled && node instanceof Button button) {
            broken.add("outside of the window: " + name(node) + " " + button.getText() + " at " + bounds);
        }
        if (node instanceof Parent parent) {
            boolean within = scrolled || node instanceof ScrollPane || node.getClip() != null;
            parent.getChildrenUnmodifiable().forEach(child -> look(child, scene, within, broken));
        }
    }

    private static boolean isFinite(Bounds bounds) {
        return Double.isFinite(bounds.getMinX() + bounds.getMinY() + bounds.getWidth() + bounds.getHeight());
    }

    private static String name(Node node) {
        return node.getClass().getSimpleName() + node.getStyleClass();
    }
}
