package justright.ui.plot.surface;

import javafx.scene.paint.Color;
import javafx.scene.text.FontWeight;
import justright.ui.plot.surface.Typeface.Face;
import org.jspecify.annotations.Nullable;

/// How a line of text looks; `halo` outlines it where it crosses a field.
public record TextStyle(
        Typeface type, Color color, Align align, @Nullable Color halo) {

    public static final double HALO_WIDTH = 4;

    public static TextStyle words(double size, Color color) {
        return new TextStyle(new Typeface(Face.WORDS, FontWeight.NORMAL, size), color, Align.START, null);
    }

    public static TextStyle numbers(double size, Color color) {
        return new TextStyle(new Typeface(Face.NUMBERS, FontWeight.NORMAL, size), color, Align.START, null);
    }

    public TextStyle bold() {
        return weight(FontWeight.SEMI_BOLD);
    }

    public TextStyle weight(FontWeight weight) {
        return new TextStyle(new Typeface(type.face(), weight, type.size()), color, align, halo);
    }

    public TextStyle size(double size) {
        return new TextStyle(new Typeface(type.face(), type.weight(), size), color, align, halo);
    }

    public TextStyle color(Color ink) {
        return new TextStyle(type, ink, align, halo);
    }

    public TextStyle align(Align to) {
        return new TextStyle(type, color, to, halo);
    }

    public TextStyle middle() {
        return align(Align.MIDDLE);
    }

    public TextStyle end() {
        return align(Align.END);
    }

    public TextStyle halo(Color outline) {
        return new TextStyle(type, color, align, outline);
    }
}
