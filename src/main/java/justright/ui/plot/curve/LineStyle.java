package justright.ui.plot.curve;

import justright.ui.plot.MarkShape;
import justright.ui.plot.surface.Dash;
import justright.ui.theme.Token;

/// How a curve is told apart without its colour: its dash, and the shape of its points when they are few.
@SuppressWarnings("ImmutableEnumChecker") // a dash is a record over an unmodifiable list
public enum LineStyle {
    TRAIN(Token.TRAIN, Dash.SOLID, MarkShape.CIRCLE, true),
    DEV(Token.DEV, Dash.DEV, MarkShape.DIAMOND, false),
    TEST(Token.TEST, Dash.TEST, MarkShape.TRIANGLE, false),
    BAYES(Token.INK3, Dash.BAYES, MarkShape.CIRCLE, false),
    PLAIN(Token.INK2, Dash.SOLID, MarkShape.CIRCLE, true),
    DASHED(Token.INK2, Dash.GHOST, MarkShape.SQUARE, false),
    DOTTED(Token.INK2, Dash.of(2, 4), MarkShape.CIRCLE, false),
    LONG_DASHED(Token.INK2, Dash.of(8, 4), MarkShape.DIAMOND, false),
    DASH_DOTTED(Token.INK2, Dash.of(6, 3, 2, 3), MarkShape.SQUARE, false);

    /// How much of a ghost's colour is left: enough to stand out from the card, 3 to 1, in every theme.
    public static final double GHOST_OPACITY = 0.65;

    final Token color;
    final Dash dash;
    final MarkShape shape;
    final boolean filled;

    LineStyle(Token color, Dash dash, MarkShape shape, boolean filled) {
        this.color = color;
        this.dash = dash;
        this.shape = shape;
        this.filled = filled;
    }

    public Token color() {
        return color;
    }

    public Dash dash() {
        return dash;
    }
}
