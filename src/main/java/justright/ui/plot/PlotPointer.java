package justright.ui.plot;

import javafx.scene.input.MouseEvent;

/// A press, drag or release on a plot, in data coordinates and in pixels.
public record PlotPointer(Action action, double x, double y, double pixelX, double pixelY, MouseEvent event) {

    /// What the pointer did.
    public enum Action {
        PRESSED,
        DRAGGED,
        RELEASED,
        CLICKED
    }
}
