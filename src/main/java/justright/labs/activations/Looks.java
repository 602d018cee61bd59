package justright.labs.activations;

import justright.ui.plot.curve.LineStyle;
import justright.ui.theme.Token;

/// How functions are told apart where they meet in one plot: dash by kind, colour by which is looked at.
final class Looks {

    private Looks() {}

    static LineStyle style(Kind kind) {
        return switch (kind) {
            case SIGMOID, TANH -> LineStyle.LONG_DASHED;
            case LEAKY, PRELU, ELU -> LineStyle.DASH_DOTTED;
            case RELU, MAXOUT -> LineStyle.PLAIN;
            case LINEAR -> LineStyle.DOTTED;
        };
    }

    static Token color(boolean lookedAt) {
        return lookedAt ? Token.LAMBDA : Token.INK2;
    }
}
