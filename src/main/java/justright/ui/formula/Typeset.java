package justright.ui.formula;

import java.util.ArrayList;
import java.util.Comparator;
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

    /// Where the terms of a setting stand; terms closer than `gap` to each other count as one.
    List<Rectangle2D> areas(String settingId, double gap) {
        List<Rectangle2D> areas = new ArrayList<>();
        pieces.stream()
                .filter(piece -> piece.terms().contains(settingId))
                .map(Piece::bounds)
                .sorted(Comparator.comparingDouble(Rectangle2D::getMinX))
                .forEach(bounds -> {
                    if (!areas.isEmpty() && bounds.getMinX() - areas.getLast().getMaxX() < gap) {
                        areas.add(union(areas.removeLast(), bounds));
                    } else {
                        areas.add(bounds);
                    }
                });
        return areas;
    }

    private static Rectangle2D union(Rectangle2D a, Rectangle2D b) {
        double x = Math.min(a.getMinX(), b.getMinX());
        double y = Math.min(a.getMinY(), b.getMinY());
        return new Rectangle2D(x, y, Math.max(a.getMaxX(), b.getMaxX()) - x, Math.max(a.getMaxY(), b.getMaxY()) - y);
    }

    /// All outlines as one path.
    public String path() {
        StringBuilder all = new StringBuilder();
        pieces.forEach(piece -> all.append(piece.path()));
        return all.toString();
    }
}
