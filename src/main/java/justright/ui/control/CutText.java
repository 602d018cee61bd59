package justright.ui.control;

import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// Words for which there is no room are told whole under the pointer, wherever in the window they stand. A screen
/// reader has them whole anyway.
public final class CutText {

    private CutText() {}

    public static void tellWhole(Scene scene) {
        scene.addEventFilter(MouseEvent.MOUSE_ENTERED_TARGET, event -> {
            if (event.getTarget() instanceof Labeled label) {
                pointedAt(label);
            }
        });
    }

    /// What has a tooltip of its own keeps it.
    private static void pointedAt(Labeled label) {
        boolean free = label.getTooltip() == null || label.getTooltip() instanceof Whole;
        if (free) {
            label.setTooltip(label.isTextTruncated() ? new Whole(label.getText()) : null);
        }
    }

    private static final class Whole extends Tooltip {

        Whole(String text) {
            super(text);
        }
    }
}
