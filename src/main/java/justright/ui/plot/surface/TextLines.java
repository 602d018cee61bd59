package justright.ui.plot.surface;

import java.util.ArrayList;
import java.util.List;

/// Breaks running text at its spaces.
public final class TextLines {

    private TextLines() {}

    /// Lines of at most `width` pixels; a word that is longer stands alone.
    public static List<String> wrap(String text, Surface surface, TextStyle style, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && surface.widthOf(longer, style) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }
}
