package justright.ui.formula;

import java.awt.Color;
import java.awt.Insets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.swing.JLabel;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;
import org.scilab.forge.jlatexmath.TeXIcon;

/// Sets TeX in Computer Modern and keeps what it has set.
///
/// Thread: JavaFX, or any one thread; several may each have one.
public final class Typesetter {

    private final Map<String, Typeset> done = new HashMap<>();

    /// The outlines of a formula in which terms are marked `\term{settingId}{…}`.
    ///
    /// @throws org.scilab.forge.jlatexmath.ParseException if the TeX is wrong
    public Typeset typeset(String tex) {
        return done.computeIfAbsent(tex, Typesetter::set);
    }

    /// Reads fonts and symbols, which takes the first formula a second and a half: to be called early, on a thread that
    /// has nothing else to do.
    public static void prepare() {
        set("J=\\frac{1}{m}\\sum_{i=1}^{m}\\mathcal{L}+\\lambda W^{[l]}");
    }

    /// One at a time: the library keeps its fonts in static tables that are filled as they are needed.
    private static synchronized Typeset set(String tex) {
        Terms terms = Terms.read(tex);
        TeXIcon icon = new TeXFormula(terms.tex()).createTeXIcon(TeXConstants.STYLE_TEXT, (float) Typeset.SIZE);
        icon.setInsets(new Insets(0, 0, 0, 0), true);
        icon.setForeground(Color.BLACK);
        OutlineGraphics outlines = new OutlineGraphics();
        double descent = icon.getTrueIconDepth();
        double ascent = icon.getTrueIconHeight() - descent; // the library's height includes the depth
        icon.paintIcon(new JLabel(), outlines, 0, 0);
        List<Typeset.Piece> pieces = new ArrayList<>();
        outlines.byColour().forEach((rgb, shape) -> pieces.add(Outline.piece(terms.of(rgb), shape, ascent)));
        return new Typeset(icon.getTrueIconWidth(), ascent, descent, pieces);
    }
}
