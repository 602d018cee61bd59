package justright.ui.formula;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/// One typeset line; the terms of the moving setting stand in its colour on a tinted pill.
final class FormulaLine extends Region {

    /// Room of the pill around a term, in parts of the font size.
    private static final double PILL_X = 0.24;
    private static final double PILL_Y = 0.27;
    private static final double PILL_RADIUS = 0.35;
    /// Terms no farther apart than this share a pill.
    private static final double JOINED = 0.3;

    private final Typeset typeset;
    private final Group pills = new Group();
    private final Group ink = new Group();
    private final Group colour = new Group();
    private final Scale scale = new Scale();

    FormulaLine(Typeset typeset, Highlight highlight) {
        this.typeset = typeset;
        Group drawing = new Group(pills, ink, colour);
        drawing.setManaged(false);
        drawing.getTransforms().add(scale);
        getChildren().add(drawing);
        typeset.pieces().forEach(piece -> ink.getChildren().add(path(piece, "math")));
        pills.opacityProperty().bind(highlight.light());
        colour.opacityProperty().bind(highlight.light());
    }

    /// Lights the terms of a setting; none if the id is empty or the line has no such term.
    void light(String settingId, Highlight highlight) {
        pills.getChildren().clear();
        colour.getChildren().clear();
        ink.getChildren().forEach(path -> path.opacityProperty().unbind());
        ink.getChildren().forEach(path -> path.setOpacity(1));
        for (Group layer : List.of(pills, colour)) {
            layer.getStyleClass().removeIf(name -> name.startsWith("quantity-"));
        }
        List<Typeset.Piece> lit = typeset.pieces().stream()
                .filter(piece -> piece.terms().contains(settingId))
                .toList();
        if (lit.isEmpty()) {
            return;
        }
        pills.getStyleClass().add(highlight.styleClass(settingId));
        colour.getStyleClass().add(highlight.styleClass(settingId));
        for (Typeset.Piece piece : lit) {
            colour.getChildren().add(path(piece, "lit"));
            Node inked = ink.getChildren().get(typeset.pieces().indexOf(piece));
            inked.opacityProperty().bind(Bindings.subtract(1, highlight.light()));
        }
        typeset.areas(settingId, JOINED * Typeset.SIZE)
                .forEach(area -> pills.getChildren().add(pill(area)));
    }

    /// Width and height at a font size of 1.
    double naturalWidth() {
        return typeset.width() / Typeset.SIZE;
    }

    double naturalAscent() {
        return typeset.ascent() / Typeset.SIZE;
    }

    double naturalDescent() {
        return typeset.descent() / Typeset.SIZE;
    }

    /// Draws at this font size, the baseline at y, the left edge at x.
    void place(double x, double y, double fontSize) {
        scale.setX(fontSize / Typeset.SIZE);
        scale.setY(fontSize / Typeset.SIZE);
        relocate(x, y);
    }

    private static SVGPath path(Typeset.Piece piece, String styleClass) {
        SVGPath path = new SVGPath();
        path.setContent(piece.path());
        path.getStyleClass().add(styleClass);
        return path;
    }

    private static Rectangle pill(Rectangle2D area) {
        double x = PILL_X * Typeset.SIZE;
        double y = PILL_Y * Typeset.SIZE;
        Rectangle pill = new Rectangle(
                area.getMinX() - x, area.getMinY() - y, area.getWidth() + 2 * x, area.getHeight() + 2 * y);
        pill.setArcWidth(2 * PILL_RADIUS * Typeset.SIZE);
        pill.setArcHeight(2 * PILL_RADIUS * Typeset.SIZE);
        pill.getStyleClass().add("term-pill");
        return pill;
    }
}
