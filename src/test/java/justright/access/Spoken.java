package justright.access;

import java.util.Objects;
import java.util.Set;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// What a screen reader is told about a node, asked as the toolkit asks it.
final class Spoken {

    private static final Set<AccessibleRole> LABELLED =
            Set.of(AccessibleRole.TEXT_FIELD, AccessibleRole.TEXT_AREA, AccessibleRole.COMBO_BOX);

    private Spoken() {}

    /// Fields and lists are named by their label alone: on Windows their text is read as what stands in them.
    static String name(Node node) {
        String label = node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Label by
                ? Objects.requireNonNullElse(by.getText(), "")
                : "";
        return hasLabelOnly(node) || text(node).isBlank() ? label : text(node);
    }

    static boolean hasLabelOnly(Node node) {
        return LABELLED.contains(role(node));
    }

    static String text(Node node) {
        return node.queryAccessibleAttribute(AccessibleAttribute.TEXT) instanceof String text ? text : "";
    }

    static AccessibleRole role(Node node) {
        return Objects.requireNonNullElse(node.getAccessibleRole(), AccessibleRole.NODE);
    }

    /// Whether a screen reader stops at it at all.
    static boolean isHeard(Node node) {
        return role(node) != AccessibleRole.NODE && role(node) != AccessibleRole.PARENT;
    }

    static double number(Node node, AccessibleAttribute attribute) {
        return node.queryAccessibleAttribute(attribute) instanceof Number number ? number.doubleValue() : Double.NaN;
    }
}
