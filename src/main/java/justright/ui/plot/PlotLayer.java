package justright.ui.plot;

import javafx.scene.canvas.Canvas;
import justright.ui.plot.surface.CanvasSurface;
import org.jspecify.annotations.Nullable;

/// A canvas for one part of a picture, which remembers what it shows. Thread: JavaFX.
final class PlotLayer {

    private final Canvas canvas = new Canvas();
    private final CanvasSurface surface = new CanvasSurface(canvas.getGraphicsContext2D());
    private @Nullable Plot shown;

    /// Its canvas is nothing to lay out: a layer that comes or grows while its surroundings are being laid out would
    /// leave some of them marked, and then no later picture would reach the screen.
    PlotLayer() {
        canvas.setManaged(false);
        canvas.setMouseTransparent(true);
    }

    Canvas canvas() {
        return canvas;
    }

    CanvasSurface surface() {
        return surface;
    }

    void resize(double width, double height) {
        canvas.setWidth(width);
        canvas.setHeight(height);
        shown = null;
    }

    /// Forgets what it shows, so that the next picture is painted in any case.
    void wipe() {
        surface.begin();
        shown = null;
    }

    void show(Plot part, Sheet sheet) {
        if (!part.equals(shown)) {
            surface.begin();
            part.paint(sheet);
            surface.finish();
            shown = part;
        }
    }
}
