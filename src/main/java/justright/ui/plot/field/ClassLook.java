package justright.ui.plot.field;

import java.util.List;
import justright.ui.plot.MarkShape;
import justright.ui.theme.Token;

/// The colour and the shape that tell classes apart; from the ninth on they come again, in other pairs.
public final class ClassLook {

    private static final List<Token> COLORS = List.of(
            Token.CLASS_A,
            Token.CLASS_B,
            Token.CLASS_C,
            Token.CLASS_D,
            Token.CLASS_E,
            Token.CLASS_F,
            Token.CLASS_G,
            Token.CLASS_H);
    /// Those that share a shape have colours that no eye takes for each other.
    private static final List<MarkShape> SHAPES = List.of(
            MarkShape.CIRCLE,
            MarkShape.DIAMOND,
            MarkShape.TRIANGLE,
            MarkShape.SQUARE,
            MarkShape.STAR,
            MarkShape.DIAMOND,
            MarkShape.CIRCLE,
            MarkShape.STAR);

    private ClassLook() {}

    public static Token color(int label) {
        return COLORS.get(label % COLORS.size());
    }

    public static MarkShape shape(int label) {
        return SHAPES.get((label + label / COLORS.size()) % SHAPES.size());
    }
}
