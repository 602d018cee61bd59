package justright.ui.theme;

import java.util.List;
import java.util.Objects;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/// The bundled type: Pretendard for words (English and Korean), JetBrains Mono for live numbers and code.
public final class Fonts {

    public static final String WORDS = "Pretendard";
    public static final String NUMBERS = "JetBrains Mono";

    private static final List<String> FILES = List.of(
            "Pretendard-Regular.ttf",
            "Pretendard-Medium.ttf",
            "Pretendard-SemiBold.ttf",
            "Pretendard-Bold.ttf",
            "JetBrainsMono-Regular.ttf",
            "JetBrainsMono-SemiBold.ttf");

    private Fonts() {}

    /// Makes the bundled fonts known to the toolkit; call once, after it has started.
    public static void load() {
        for (String file : FILES) {
            var url = Objects.requireNonNull(Fonts.class.getResource("/justright/fonts/" + file), file);
            Font.loadFont(url.toExternalForm(), 12);
        }
    }

    public static Font words(FontWeight weight, double size) {
        return Font.font(WORDS, weight, size);
    }

    public static Font numbers(FontWeight weight, double size) {
        return Font.font(NUMBERS, weight, size);
    }
}
