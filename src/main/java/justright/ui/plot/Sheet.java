package justright.ui.plot;

import javafx.scene.paint.Color;
import justright.ui.plot.surface.Stroke;
import justright.ui.plot.surface.Surface;
import justright.ui.plot.surface.TextStyle;
import justright.ui.theme.Palette;
import justright.ui.theme.Token;

/// What a plot is painted on and with: a surface of a given size, colours by meaning, sizes by occasion.
public record Sheet(Surface surface, Palette palette, PlotStyle style, double width, double height) {

    public Color color(Token token) {
        return palette.color(token);
    }

    public Color color(Token token, double opacity) {
        return palette.color(token, opacity);
    }

    public Stroke stroke(Token token, double width) {
        return Stroke.of(color(token), width);
    }

    /// `pixels` at the normal style, more when presenting.
    public double unit(double pixels) {
        return pixels * style.unit();
    }

    /// Ticks, values: digits of equal width.
    public TextStyle numbers(Token token) {
        return TextStyle.numbers(style.text(), color(token));
    }

    /// Names, labels.
    public TextStyle words(Token token) {
        return TextStyle.words(style.text(), color(token));
    }

    /// The middle of the pixel at `position`, where a 1 px line is sharp.
    public static double crisp(double position) {
        return Math.floor(position) + 0.5;
    }
}
