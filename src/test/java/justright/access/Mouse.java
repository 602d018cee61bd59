package justright.access;

import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;

/// A mouse without a hand.
final class Mouse {

    private Mouse() {}

    /// @param across where in the node, from 0 to 1
    /// @param down likewise
    static MouseEvent event(EventType<MouseEvent> type, Node node, double across, double down) {
        Bounds bounds = node.getLayoutBounds();
        double x = bounds.getMinX() + across * bounds.getWidth();
        double y = bounds.getMinY() + down * bounds.getHeight();
        Point2D place = node.localToScene(x, y);
        boolean pressed = type == MouseEvent.MOUSE_PRESSED || type == MouseEvent.MOUSE_DRAGGED;
        return new MouseEvent(
                node,
                node,
                type,
                x,
                y,
                0,
                0,
                type == MouseEvent.MOUSE_ENTERED_TARGET ? MouseButton.NONE : MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                pressed,
                false,
                false,
                false,
                false,
                true,
                new PickResult(node, place.getX(), place.getY()));
    }
}
