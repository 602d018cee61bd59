package justright.ui.theme;

import java.util.List;
import java.util.Objects;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/// The bundled type: Pretendard for words (English and Korean), JetBrains Mono for live numbers and code.
public final class Fonts {

    public static final String WORDS = "Pretendard";
    public static final String NUMBERS = "JetBrains Mono";
    /// Computer Modern italic in its own encoding, lent by the typesetter of formulas.
    public static final String MATH = "jlm_cmmi10";
    /// Computer Modern upright, likewise.
    public static final String MATH_UPRIGHT = "jlm_cmr10";

    private static final List<String> FILES = List.of(
            "Pretendard-Regular.ttf",
            "Pretendard-Medium.ttf",
            "Pretendard-SemiBold.ttf",
            "Pretendard-Bold.ttf",
            "JetBrainsMono-Regular.ttf",
            "JetBrainsMono-SemiBold.ttf");

    private static final List<String> MATH_FILES = List.of("base/jlm_cmmi10.ttf", "latin/jlm_cmr10.ttf");

    private Fonts() {}

    /// Makes the bundled fonts known to the toolkit; call once, after it has started.
    public static void load() {
        FILES.forEach(file -> load("/justright/fonts/" + file));
        MATH_FILES.forEach(file -> load("/org/scilab/forge/jlatexmath/fonts/" + file));
    }

    public static Font words(FontWeight weight, double size) {
        return face(WORDS, weight, size);
    }

    public static Font numbers(FontWeight weight, double size) {
        return face(NUMBERS, weight == FontWeight.NORMAL ? weight : FontWeight.SEMI_BOLD, size);
    }

    /// The toolkit knows only regular and bold within a family; the weights between are families of their own.
    private static Font face(String family, FontWeight weight, double size) {
        return switch (weight) {
            case MEDIUM -> Font.font(family + " Medium", size);
            case SEMI_BOLD -> Font.font(family + " SemiBold", size);
            default -> Font.font(family, weight, size);
        };
    }

    private static void load(String path) {
        var url = Objects.requireNonNull(Fonts.class.getResource(path), path);
        Font.loadFont(url.toExternalForm(), 12);
    }
}
