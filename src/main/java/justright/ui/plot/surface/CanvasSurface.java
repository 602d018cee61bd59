package justright.ui.plot.surface;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineJoin;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Paints on a JavaFX canvas. Thread: JavaFX.
///
/// Lines, circles, polygons and rounded corners are drawn by a [Raster] of our own, which costs a small part of what
/// the toolkit takes for them, and reach the canvas as one image when something else follows, or by [#finish] at last.
public final class CanvasSurface implements Surface {

    /// So small a rectangle, in square units, costs less among the shapes that are held back than the image that brings
    /// them to the canvas before it.
    private static final double LITTLE = 4000;

    /// So often are letters printed round their place.
    private static final int PRINTS = 12;

    private final GraphicsContext canvas;
    private final double zoom;
    private final Letters letters = new Letters();
    private final Map<Pixels, Image> images = new WeakHashMap<>();
    private final List<Film> films = new ArrayList<>();
    private int filmsUsed;
    private @Nullable Raster raster;

    public CanvasSurface(GraphicsContext canvas) {
        this(canvas, 1);
    }

    /// @param zoom pixels of the canvas for a unit of this surface
    public CanvasSurface(GraphicsContext canvas, double zoom) {
        this.canvas = canvas;
        this.zoom = zoom;
        canvas.setTransform(zoom, 0, 0, zoom, 0, 0);
        canvas.setLineJoin(StrokeLineJoin.ROUND);
    }

    /// Wipes the canvas for a new picture.
    public void begin() {
        Canvas area = canvas.getCanvas();
        canvas.clearRect(0, 0, area.getWidth() / zoom, area.getHeight() / zoom);
        filmsUsed = 0;
    }

    /// Brings to the canvas what is still held back.
    public void finish() {
        Raster drawn = raster;
        if (drawn == null || drawn.isBlank()) {
            return;
        }
        if (filmsUsed == films.size()) {
            films.add(new Film());
        }
        Film film = films.get(filmsUsed++);
        Area area = drawn.develop(film);
        double scale = drawn.scale();
        canvas.drawImage(
                film.image(),
                0,
                0,
                area.width(),
                area.height(),
                area.left() / scale,
                area.top() / scale,
                area.width() / scale,
                area.height() / scale);
    }

    @Override
    public void fillRect(double x, double y, double width, double height, double radius, Color color) {
        if (!(width > 0 && height > 0)) {
            return;
        }
        if (radius > 0) {
            fill(Outline.rounded(x, y, width, height, radius), color);
        } else if (isHoldingBack() && width * height <= LITTLE) {
            fill(Outline.rectangle(x, y, width, height), color);
        } else {
            finish();
            canvas.setFill(color);
            canvas.fillRect(x, y, width, height);
        }
    }

    @Override
    public void strokeRect(double x, double y, double width, double height, double radius, Stroke stroke) {
        if (radius == 0 && stroke.dash().isSolid()) {
            line(x, y, x + width, y, stroke);
            line(x, y + height, x + width, y + height, stroke);
            double inset = stroke.width();
            line(x, y + inset, x, y + height - inset, stroke);
            line(x + width, y + inset, x + width, y + height - inset, stroke);
            return;
        }
        stroke(
                radius > 0 ? Outline.rounded(x, y, width, height, radius) : Outline.rectangle(x, y, width, height),
                stroke);
    }

    @Override
    public void fillCircle(double x, double y, double radius, Color color) {
        raster().fillCircle(x, y, radius, color);
    }

    @Override
    public void strokeCircle(double x, double y, double radius, Stroke stroke) {
        if (stroke.dash().isSolid()) {
            raster().strokeCircle(x, y, radius, stroke.width(), stroke.color());
        } else {
            stroke(Outline.circle(x, y, radius), stroke);
        }
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
        boolean upright = x1 == x2 || y1 == y2;
        if (upright && stroke.dash().isSolid()) {
            double half = stroke.width() / 2;
            double left = Math.min(x1, x2) - half;
            double top = Math.min(y1, y2) - half;
            fillRect(left, top, Math.max(x1, x2) + half - left, Math.max(y1, y2) + half - top, 0, stroke.color());
        } else {
            stroke(new Outline().moveTo(x1, y1).lineTo(x2, y2), stroke);
        }
    }

    @Override
    public void fill(Outline outline, Color color) {
        raster().fill(outline, color);
    }

    @Override
    public void stroke(Outline outline, Stroke stroke) {
        if (stroke.dash().isSolid()) {
            raster().stroke(outline, stroke.width(), stroke.color());
        } else {
            raster().stroke(outline, stroke.width(), stroke.dash(), stroke.color());
        }
    }

    @Override
    public void image(Pixels pixels, double x, double y, double width, double height) {
        finish();
        canvas.drawImage(images.computeIfAbsent(pixels, CanvasSurface::toImage), x, y, width, height);
    }

    @Override
    public void fillText(String text, double x, double y, Typeface face, Align align, Color color) {
        finish();
        canvas.setFont(letters.font(face));
        canvas.setFill(color);
        canvas.fillText(Letters.encoded(text, face.face()), left(text, x, face, align), y);
    }

    /// The outline of letters is what they cover when they are printed all round their place: the toolkit keeps the
    /// pictures of letters, while an outline would be traced anew for every frame.
    @Override
    public void strokeText(String text, double x, double y, Typeface face, Align align, Stroke stroke) {
        finish();
        canvas.setFont(letters.font(face));
        canvas.setFill(stroke.color());
        String encoded = Letters.encoded(text, face.face());
        double left = left(text, x, face, align);
        double reach = stroke.width() / 2;
        for (int i = 0; i < PRINTS; i++) {
            double angle = 2 * Math.PI * i / PRINTS;
            canvas.fillText(encoded, left + reach * Math.cos(angle), y + reach * Math.sin(angle));
        }
    }

    @Override
    public double width(String text, Typeface face) {
        return letters.width(text, face);
    }

    @Override
    public void pushClip(double x, double y, double width, double height) {
        finish();
        canvas.save();
        canvas.beginPath();
        canvas.rect(x, y, width, height);
        canvas.clip();
    }

    @Override
    public void popClip() {
        finish();
        canvas.restore();
    }

    private boolean isHoldingBack() {
        return raster != null && !raster.isBlank();
    }

    private Raster raster() {
        Canvas area = canvas.getCanvas();
        double scale = pixelsPerUnit(area);
        raster = Raster.reusing(raster, ceil(area.getWidth() * scale), ceil(area.getHeight() * scale), zoom * scale);
        return raster;
    }

    /// What the screen makes of a unit; 1 where there is no window.
    private static double pixelsPerUnit(Canvas area) {
        Scene scene = area.getScene();
        Window window = scene == null ? null : scene.getWindow();
        return window == null ? 1 : Math.max(1, window.getOutputScaleX());
    }

    private static int ceil(double length) {
        return Math.max(1, (int) Math.ceil(length));
    }

    private double left(String text, double x, Typeface face, Align align) {
        return align == Align.START ? x : Math.round(align.left(x, width(text, face)));
    }

    private static Image toImage(Pixels pixels) {
        WritableImage image = new WritableImage(pixels.width(), pixels.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        pixels.width(),
                        pixels.height(),
                        PixelFormat.getIntArgbInstance(),
                        pixels.argb(),
                        0,
                        pixels.width());
        return image;
    }
}
