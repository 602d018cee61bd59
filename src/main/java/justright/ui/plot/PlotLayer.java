package justright.ui.plot;

import javafx.scene.canvas.Canvas;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import justright.ui.plot.surface.CanvasSurface;
import org.jspecify.annotations.Nullable;

/// A canvas for one part of a picture, which remembers what it shows. Thread: JavaFX.
final class PlotLayer {

    /// A magnified canvas shows at its edge what its memory held beside it.
    private static final double EDGE = 1;

    private final Canvas canvas = new Canvas();
    private final Scale shrunk = new Scale(1, 1);
    private CanvasSurface surface = new CanvasSurface(canvas.getGraphicsContext2D());
    private double width;
    private double height;
    private double zoom = 1;
    private @Nullable Plot shown;

    /// Its canvas is nothing to lay out: a layer that comes or grows while its surroundings are being laid out would
    /// leave some of them marked, and then no later picture would reach the screen.
    PlotLayer() {
        canvas.setManaged(false);
        canvas.setMouseTransparent(true);
        canvas.getTransforms().setAll(shrunk);
    }

    Canvas canvas() {
        return canvas;
    }

    CanvasSurface surface() {
        return surface;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    boolean hasSize(double w, double h, double z) {
        return width == w && height == h && zoom == z;
    }

    /// @param z how many times larger it is shown: it holds so many times more pixels
    void resize(double w, double h, double z) {
        width = w;
        height = h;
        if (zoom != z) {
            zoom = z;
            surface = new CanvasSurface(canvas.getGraphicsContext2D(), z);
            shrunk.setX(1 / z);
            shrunk.setY(1 / z);
        }
        canvas.setWidth(Math.ceil(w * z));
        canvas.setHeight(Math.ceil(h * z));
        canvas.setClip(z == 1 ? null : new Rectangle(canvas.getWidth() - EDGE, canvas.getHeight() - EDGE));
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
