package justright.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/// Once around the window with the Tab key.
///
/// @param stops where the focus went, in order
/// @param missed what could have been reached and was not
/// @param unseen where the focus went without being scrolled into view
/// @param home whether the way ended where it began
record Walk(List<Node> stops, List<Node> missed, List<Node> unseen, Map<Node, Bounds> places, boolean home) {

    private static final List<String> REGIONS =
            List.of("nav", "top-bar", "stage", "bench", "help-sheet", "lecture-panel", "shelf");
    private static final double SLACK = 2;
    /// So much of a large picture is enough.
    private static final double BEGINNING = 20;

    /// What waits on the way.
    interface Visitor {
        void at(Node node);
    }

    static Walk around(Visit visit) {
        return around(visit, _ -> {});
    }

    static Walk around(Visit visit, Visitor visitor) {
        List<Node> all = visit.ask(() -> Nodes.shown(visit.part(), Walk::isStop));
        Map<Node, Bounds> places = visit.ask(() -> {
            Map<Node, Bounds> now = new HashMap<>();
            all.forEach(node -> now.put(node, Nodes.inScene(node)));
            return now;
        });
        if (all.isEmpty()) {
            return new Walk(List.of(), List.of(), List.of(), places, true);
        }
        visit.act(() -> all.getLast().requestFocus());
        Set<Node> stops = new LinkedHashSet<>();
        List<Node> unseen = new ArrayList<>();
        for (Node at = next(visit); at != null && stops.add(at); at = next(visit)) {
            Node here = at;
            if (!visit.ask(() -> isInSight(here))) {
                unseen.add(here);
            }
            visitor.at(here);
        }
        Node here = visit.ask(() -> visit.scene().getFocusOwner());
        List<Node> still = visit.ask(() -> Nodes.shown(visit.part(), Walk::isStop)); // a notice goes by itself
        List<Node> missed = all.stream()
                .filter(node -> !stops.contains(node) && still.contains(node))
                .toList();
        boolean home = here != null && here.equals(stops.iterator().next());
        return new Walk(List.copyOf(stops), missed, unseen, places, home);
    }

    private static @Nullable Node next(Visit visit) {
        return visit.ask(() -> {
            visit.fire(KeyCode.TAB, "", false);
            visit.scene().getRoot().layout();
            return visit.scene().getFocusOwner();
        });
    }

    private static boolean isStop(Node node) {
        return node.isFocusTraversable() && !node.isDisabled();
    }

    /// Whether every pane that scrolls shows the middle of it, or the beginning of a large picture.
    private static boolean isInSight(Node node) {
        Bounds place = Nodes.inScene(node);
        for (Node around = node.getParent(); around != null; around = around.getParent()) {
            if (around instanceof ScrollPane pane) {
                Bounds view = Nodes.inScene(pane);
                double begins = place.getMinY() + Math.min(place.getHeight() / 2, BEGINNING);
                if (begins < view.getMinY() || begins > view.getMaxY()) {
                    return false;
                }
            }
        }
        return true;
    }

    /// Steps against the direction of reading, within one part of the window.
    List<String> against() {
        List<String> steps = new ArrayList<>();
        for (int i = 1; i < stops.size(); i++) {
            Node from = stops.get(i - 1);
            Node to = stops.get(i);
            Bounds a = places.get(from);
            Bounds b = places.get(to);
            if (a != null && b != null && isSame(region(from), region(to)) && isAgainst(a, b)) {
                steps.add(Nodes.path(from) + " -> " + Nodes.path(to));
            }
        }
        return steps;
    }

    /// Back along the line, or up without going right.
    private static boolean isAgainst(Bounds a, Bounds b) {
        boolean above = b.getMaxY() <= a.getMinY() + SLACK;
        boolean below = b.getMinY() >= a.getMaxY() - SLACK;
        boolean right = b.getMinX() >= a.getMaxX() - SLACK;
        boolean left = b.getMaxX() <= a.getMinX() + SLACK;
        return above ? !right : !below && left;
    }

    private static boolean isSame(@Nullable Node one, @Nullable Node other) {
        return one == null ? other == null : one.equals(other);
    }

    /// What is read as one: what scrolls together, or else a part of the window.
    private static @Nullable Node region(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each instanceof ScrollPane || REGIONS.stream().anyMatch(each.getStyleClass()::contains)) {
                return each;
            }
        }
        return null;
    }
}
