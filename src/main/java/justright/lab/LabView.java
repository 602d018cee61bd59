package justright.lab;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import justright.setting.Setting;

/// What a lab shows.
public interface LabView {

    /// The pictures: hero, companions, timeline. Fills the stage between diagnosis strip and window's edge.
    Region stage();

    /// What the lab adds to the bench under its controls (buttons, counts); may be empty.
    default List<Node> benchExtras() {
        return List.of();
    }

    /// The lab's own control for a setting, where the usual one does not do.
    default Optional<Region> control(Setting<?> setting) {
        return Optional.empty();
    }

    /// The key of the words that stand over this control, where a group of controls begins with it.
    default Optional<String> heading(Setting<?> setting) {
        return Optional.empty();
    }

    /// Fits the stage into a narrow window (below 1200), or back.
    default void setCompact(boolean compact) {}
}
