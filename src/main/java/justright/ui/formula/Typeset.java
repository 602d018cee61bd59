package justright.ui.formula;

import java.util.List;
import java.util.Set;
import javafx.geometry.Rectangle2D;

/// A formula turned into outlines, for a font size of [#SIZE]; y = 0 is the baseline, y grows downwards.
///
/// @param ascent what stands above the baseline
/// @param descent what hangs below it
/// @param pieces the outlines, one for each term and one for what belongs to none
public record Typeset(double width, double ascent, double descent, List<Piece> pieces) {

    /// The font size that all measures refer to.
    public static final double SIZE = 20;

    public Typeset {
        pieces = List.copyOf(pieces);
    }

    /// Outlines that change colour together.
    ///
    /// @param terms the settings they stand for, from all terms around them; empty for plain ink
    /// @param path SVG path data, to be filled
    /// @param bounds what the path covers
    public record Piece(Set<String> terms, String path, Rectangle2D bounds) {

        public Piece {
            terms = Set.copyOf(terms);
        }
    }

    public double height() {
        return ascent + descent;
    }

    /// All outlines as one path.
    public String path() {
        StringBuilder all = new StringBuilder();
        pieces.forEach(piece -> all.append(piece.path()));
        return all.toString();
    }
}
