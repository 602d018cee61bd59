package justright.ui.plot.surface;

import javafx.scene.paint.Color;

/// Something a picture can be painted on. Units are pixels, y points down, colours carry their own opacity.
///
/// Every picture of the program paints through this interface only, so that what is on screen can be exported as
/// vectors.
public interface Surface {

    void fillRect(double x, double y, double width, double height, double radius, Color color);

    void strokeRect(double x, double y, double width, double height, double radius, Stroke stroke);

    void fillCircle(double x, double y, double radius, Color color);

    void strokeCircle(double x, double y, double radius, Stroke stroke);

    void line(double x1, double y1, double x2, double y2, Stroke stroke);

    void fill(Outline outline, Color color);

    void stroke(Outline outline, Stroke stroke);

    /// Scales `pixels` smoothly into a rectangle.
    void image(Pixels pixels, double x, double y, double width, double height);

    /// Letters of one face on the baseline `y`; `align` says which end of them stands at `x`.
    void fillText(String text, double x, double y, Typeface face, Align align, Color color);

    /// The outline of the same letters, for halos.
    void strokeText(String text, double x, double y, Typeface face, Align align, Stroke stroke);

    /// The width in pixels that `text` takes.
    double width(String text, Typeface face);

    /// Limits what follows to a rectangle, within the limits already set, until the matching [#popClip].
    void pushClip(double x, double y, double width, double height);

    void popClip();

    /// Writes a line of mixed type on the baseline `y`; see [Label] for the notation of `text`.
    default void write(String text, double x, double y, TextStyle style) {
        Lettering.of(text, this, style).write(this, x, y);
    }

    /// The width in pixels of what [#write] would write.
    default double widthOf(String text, TextStyle style) {
        return Lettering.of(text, this, style).width();
    }
}
