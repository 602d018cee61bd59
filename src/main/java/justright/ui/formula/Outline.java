package justright.ui.formula;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.util.Set;
import javafx.geometry.Rectangle2D;

/// Turns AWT outlines into SVG path data.
final class Outline {

    private static final String COMMANDS = "MLQCZ";
    private static final int[] COORDINATES = {2, 2, 4, 6, 0};

    private Outline() {}

    /// A piece of a formula from its outline, moved up so that y = 0 is the baseline.
    static Typeset.Piece piece(Set<String> terms, Shape shape, double baseline) {
        AffineTransform toBaseline = AffineTransform.getTranslateInstance(0, -baseline);
        java.awt.geom.Rectangle2D box = shape.getBounds2D();
        Rectangle2D bounds = new Rectangle2D(box.getX(), box.getY() - baseline, box.getWidth(), box.getHeight());
        return new Typeset.Piece(terms, path(shape.getPathIterator(toBaseline)), bounds);
    }

    private static String path(PathIterator outline) {
        StringBuilder path = new StringBuilder();
        double[] points = new double[6];
        for (; !outline.isDone(); outline.next()) {
            int kind = outline.currentSegment(points);
            path.append(COMMANDS.charAt(kind));
            for (int i = 0; i < COORDINATES[kind]; i++) {
                path.append(i == 0 ? "" : " ").append(Math.round(points[i] * 1000) / 1000.0);
            }
        }
        return path.toString();
    }
}
