package justright.ui.plot.surface;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import justright.ui.plot.surface.Typeface.Face;
import justright.ui.theme.Fonts;

/// The toolkit's fonts for our faces, and the widths of their letters, each measured once.
///
/// Needs `Fonts.load()` to have run. One per surface; not for sharing between threads.
final class Letters {

    private final Map<Typeface, Font> fonts = new HashMap<>();
    private final Map<Typeface, Map<Integer, Double>> advances = new HashMap<>();

    Font font(Typeface face) {
        return fonts.computeIfAbsent(face, Letters::make);
    }

    /// The sum of the letters' advances; kerning is left out.
    double width(String text, Typeface face) {
        Map<Integer, Double> known = advances.computeIfAbsent(face, _ -> new HashMap<>());
        return encoded(text, face.face())
                .codePoints()
                .mapToDouble(letter -> known.computeIfAbsent(letter, it -> measure(it, face)))
                .sum();
    }

    /// The text in the font's own codes.
    static String encoded(String text, Face face) {
        return switch (face) {
            case MATH -> MathEncoding.italic(text);
            case MATH_UPRIGHT -> MathEncoding.upright(text);
            case WORDS, NUMBERS -> text;
        };
    }

    private double measure(int letter, Typeface face) {
        Text text = new Text(Character.toString(letter));
        text.setFont(font(face));
        return text.getLayoutBounds().getWidth();
    }

    private static Font make(Typeface face) {
        return switch (face.face()) {
            case WORDS -> Fonts.words(face.weight(), face.size());
            case NUMBERS -> Fonts.numbers(face.weight(), face.size());
            case MATH -> Font.font(Fonts.MATH, face.size());
            case MATH_UPRIGHT -> Font.font(Fonts.MATH_UPRIGHT, face.size());
        };
    }
}
