package justright.ui.plot.surface;

import java.util.ArrayList;
import java.util.List;
import justright.ui.plot.surface.Typeface.Face;

/// A line of text as runs of one face each.
///
/// What stands between two `$` is a formula: letters italic, digits upright, `_` lowers and `^` raises the next
/// character or bracketed group: `learning rate $α$`, `$x_1$`, `$W^[1]$`, `$ŷ$`. Elsewhere, superscript and subscript
/// digits become raised and lowered runs (10⁻³), because the number font lacks most of them, and a thin space is
/// a narrow gap.
public record Label(List<Run> runs) {

    /// Letters of one face; `scale` and `rise` (upwards) are in units of the line's size.
    public record Run(String text, Face face, double scale, double rise) {}

    /// The narrow no-break space between digits and before units.
    static final char THIN_SPACE = '\u202f';

    /// A run of this sign alone is set over the run before it.
    static final char HAT = '\u02C6';

    public Label {
        runs = List.copyOf(runs);
    }

    public static Label parse(String text, Face face) {
        List<Run> runs = new ArrayList<>();
        String[] parts = text.split("\\$", -1);
        for (int i = 0; i < parts.length; i++) {
            boolean formula = i % 2 == 1 && i < parts.length - 1;
            if (formula) {
                FormulaText.parse(parts[i], runs);
            } else {
                PlainText.parse(i % 2 == 1 ? "$" + parts[i] : parts[i], face, runs);
            }
        }
        return new Label(runs);
    }
}
