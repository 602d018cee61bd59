package justright.ui.plot.surface;

import java.util.Map;
import java.util.WeakHashMap;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/// Paints on a JavaFX canvas. Thread: JavaFX.
public final class CanvasSurface implements Surface {

    private final GraphicsContext canvas;
    private final Letters letters = new Letters();
    private final Map<Pixels, Image> images = new WeakHashMap<>();

    public CanvasSurface(GraphicsContext canvas) {
        this.canvas = canvas;
        canvas.setLineJoin(StrokeLineJoin.ROUND);
    }

    @Override
    public void fillRect(double x, double y, double width, double height, double radius, Color color) {
        canvas.setFill(color);
        if (radius > 0) {
            canvas.fillRoundRect(x, y, width, height, 2 * radius, 2 * radius);
        } else {
            canvas.fillRect(x, y, width, height);
        }
    }

    @Override
    public void strokeRect(double x, double y, double width, double height, double radius, Stroke stroke) {
        use(stroke);
        if (radius > 0) {
            canvas.strokeRoundRect(x, y, width, height, 2 * radius, 2 * radius);
        } else {
            canvas.strokeRect(x, y, width, height);
        }
    }

    @Override
    public void fillCircle(double x, double y, double radius, Color color) {
        canvas.setFill(color);
        canvas.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    @Override
    public void strokeCircle(double x, double y, double radius, Stroke stroke) {
        use(stroke);
        canvas.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
        use(stroke);
        canvas.strokeLine(x1, y1, x2, y2);
    }

    @Override
    public void fill(Outline outline, Color color) {
        canvas.setFill(color);
        trace(outline);
        canvas.fill();
    }

    @Override
    public void stroke(Outline outline, Stroke stroke) {
        use(stroke);
        trace(outline);
        canvas.stroke();
    }

    @Override
    public void image(Pixels pixels, double x, double y, double width, double height) {
        canvas.drawImage(images.computeIfAbsent(pixels, CanvasSurface::toImage), x, y, width, height);
    }

    @Override
    public void fillText(String text, double x, double y, Typeface face, Align align, Color color) {
        canvas.setFont(letters.font(face));
        canvas.setFill(color);
        canvas.fillText(Letters.encoded(text, face.face()), left(text, x, face, align), y);
    }

    @Override
    public void strokeText(String text, double x, double y, Typeface face, Align align, Stroke stroke) {
        canvas.setFont(letters.font(face));
        use(stroke);
        canvas.strokeText(Letters.encoded(text, face.face()), left(text, x, face, align), y);
    }

    @Override
    public double width(String text, Typeface face) {
        return letters.width(text, face);
    }

    @Override
    public void pushClip(double x, double y, double width, double height) {
        canvas.save();
        canvas.beginPath();
        canvas.rect(x, y, width, height);
        canvas.clip();
    }

    @Override
    public void popClip() {
        canvas.restore();
    }

    private double left(String text, double x, Typeface face, Align align) {
        return align == Align.START ? x : Math.round(align.left(x, width(text, face)));
    }

    private void use(Stroke stroke) {
        canvas.setStroke(stroke.color());
        canvas.setLineWidth(stroke.width());
        canvas.setLineCap(stroke.dash().isSolid() || stroke.dash().round() ? StrokeLineCap.ROUND : StrokeLineCap.BUTT);
        canvas.setLineDashes(stroke.dash().pattern().stream()
                .mapToDouble(Double::doubleValue)
                .toArray());
    }

    private void trace(Outline outline) {
        canvas.beginPath();
        outline.trace(new Outline.Pen() {
            @Override
            public void moveTo(double x, double y) {
                canvas.moveTo(x, y);
            }

            @Override
            public void lineTo(double x, double y) {
                canvas.lineTo(x, y);
            }

            @Override
            public void close() {
                canvas.closePath();
            }
        });
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
