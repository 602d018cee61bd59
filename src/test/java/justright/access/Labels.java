package justright.access;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// Words that do not fit: cut short, or reaching out of the part of the window that they belong to.
final class Labels {

    /// What words must stay inside of.
    private static final List<String> FRAMES =
            List.of("card", "bench", "nav", "top-bar", "help-sheet", "diagnosis", "button", "segment", "stage");
    private static final double SLACK = 1.5;

    private Labels() {}

    static boolean isText(Node node) {
        return node instanceof Text && node.isVisible();
    }

    /// Everything that is cut or sticks out, as messages.
    ///
    /// @param hover whether it is enough that the pointer over it tells the whole
    static List<String> misfits(Node part, boolean hover) {
        List<String> found = new ArrayList<>();
        for (Node node : Nodes.shown(part, node -> node instanceof Labeled)) {
            Labeled label = (Labeled) node;
            label.getChildrenUnmodifiable().stream()
                    .filter(Labels::isText)
                    .map(Text.class::cast)
                    .findFirst()
                    .ifPresent(text -> judge(label, text, hover, found));
        }
        return found;
    }

    private static void judge(Labeled label, Text text, boolean hover, List<String> found) {
        if (hover && isCut(label, text)) {
            label.fireEvent(Mouse.event(MouseEvent.MOUSE_ENTERED_TARGET, label, 0.5, 0.5));
        }
        if (isCut(label, text) && !isTold(label)) {
            found.add("cut: " + text.getText() + " of " + label.getText() + ": " + Nodes.path(label));
        }
        Node frame = leftBy(text);
        if (frame != null && !text.getText().isBlank()) {
            found.add("out of " + Nodes.name(frame) + ": " + text.getText() + ": " + Nodes.path(label));
        }
    }

    private static boolean isCut(Labeled label, Text text) {
        String shown = text.getText();
        return !shown.equals(label.getText()) && shown.endsWith(label.getEllipsisString());
    }

    /// Whether the whole text can be had: in a tooltip of the label, or of what holds it.
    private static boolean isTold(Labeled label) {
        for (Node each = label; each != null; each = each.getParent()) {
            if (each instanceof Control control
                    && control.getTooltip() != null
                    && control.getTooltip().getText().contains(label.getText())) {
                return true;
            }
        }
        return false;
    }

    /// The frame that the words leave; null if none. What scrolls may leave what is around it.
    private static @Nullable Node leftBy(Text text) {
        Bounds words = Nodes.inScene(text);
        boolean across = true;
        boolean down = true;
        for (Node each = text.getParent(); each != null; each = each.getParent()) {
            if (each.getStyleClass().contains("virtual-flow")) {
                across = false; // shows parts of its first and last rows
                down = false;
            }
            if (each instanceof ScrollPane pane) {
                down = false;
                across = across && pane.isFitToWidth() && pane.getHmax() <= 1 && !scrollsAcross(pane);
            }
            if (FRAMES.stream().anyMatch(each.getStyleClass()::contains)) {
                Bounds frame = Nodes.inScene(each);
                boolean out = across
                        && (words.getMinX() < frame.getMinX() - SLACK || words.getMaxX() > frame.getMaxX() + SLACK);
                boolean off = down
                        && (words.getMinY() < frame.getMinY() - SLACK || words.getMaxY() > frame.getMaxY() + SLACK);
                if (out || off) {
                    return each;
                }
            }
        }
        return null;
    }

    private static boolean scrollsAcross(ScrollPane pane) {
        return pane.getContent() != null
                && pane.getContent().getLayoutBounds().getWidth()
                        > pane.getViewportBounds().getWidth() + SLACK;
    }
}
