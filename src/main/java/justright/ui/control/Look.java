package justright.ui.control;

import javafx.scene.Node;

/// The one style class of a node that changes with what it shows. A node is styled anew only if it is another one.
public final class Look {

    private final Node node;
    private String shown = "";

    public Look(Node node) {
        this.node = node;
    }

    /// Takes this style class in place of the one before; an empty one takes none.
    public void show(String styleClass) {
        if (!styleClass.equals(shown)) {
            node.getStyleClass().remove(shown);
            if (!styleClass.isEmpty()) {
                node.getStyleClass().add(styleClass);
            }
            shown = styleClass;
        }
    }
}
