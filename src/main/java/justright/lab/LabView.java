package justright.lab;

import javafx.scene.Node;
import javafx.scene.layout.Region;

/// What a lab shows.
public interface LabView {

    /// The pictures: hero, companions, timeline. Fills the stage between diagnosis strip and window's edge.
    Region stage();

    /// What the lab adds to the bench under its controls (buttons, counts); may be empty.
    default java.util.List<Node> benchExtras() {
        return java.util.List.of();
    }
}
