package justright.ui.plot.field;

import java.util.List;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.Dash;
import justright.ui.theme.Token;

/// Where a model is undecided, P(y = 1) = 0.5: the lines, what kind of boundary it is, and its label (empty for none).
public record Boundary(List<Polyline> lines, Kind kind, String label) {

    /// What a boundary stands for.
    public enum Kind {
        /// The model as it is now.
        LIVE(Token.INK),
        /// A pinned run.
        GHOST(Token.INK2),
        /// The best possible boundary, where both classes are equally dense.
        BEST(Token.INK3);

        private final Token color;

        Kind(Token color) {
            this.color = color;
        }
    }

    private static final double UNDECIDED = 0.5;

    public Boundary {
        lines = List.copyOf(lines);
    }

    public static Boundary live(Grid probability, String label) {
        return new Boundary(Contours.at(probability, UNDECIDED), Kind.LIVE, label);
    }

    public static Boundary ghost(Grid probability, String label) {
        return new Boundary(Contours.at(probability, UNDECIDED), Kind.GHOST, label);
    }

    public static Boundary best(Grid probability, String label) {
        return new Boundary(Contours.at(probability, UNDECIDED), Kind.BEST, label);
    }

    Token color() {
        return kind.color;
    }

    void paint(Sheet sheet, FieldPainter painter) {
        double halo = sheet.style().halo();
        switch (kind) {
            case LIVE -> painter.haloed(lines, Token.INK, sheet.style().boundary(), Dash.SOLID, halo);
            case GHOST ->
                painter.haloed(
                        lines,
                        Token.INK2,
                        sheet.style().ghostBoundary(),
                        Dash.GHOST.scaled(sheet.style().unit()),
                        halo * 0.55);
            case BEST ->
                painter.haloed(
                        lines,
                        Token.INK3,
                        sheet.style().ghostBoundary(),
                        Dash.BAYES.scaled(sheet.style().unit()),
                        halo * 0.55);
        }
    }
}
