package justright.labs.depth;

import java.util.function.ToDoubleFunction;
import justright.ui.plot.curve.LineStyle;
import justright.ui.plot.curve.LogCurve;
import justright.ui.theme.Token;

/// What is measured in each layer, and how its line looks.
enum Quantity {
    A(LayerSizes::A, LineStyle.PLAIN, Token.INK, 1),
    DZ(LayerSizes::dZ, LineStyle.LONG_DASHED, Token.INK2, 0.85),
    DW(LayerSizes::dW, LineStyle.DASH_DOTTED, Token.ALPHA, 1.3);

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final ToDoubleFunction<LayerSizes> size;

    private final LineStyle style;
    private final Token color;
    private final double weight;

    Quantity(ToDoubleFunction<LayerSizes> size, LineStyle style, Token color, double weight) {
        this.size = size;
        this.style = style;
        this.color = color;
        this.weight = weight;
    }

    /// Its line over these places.
    LogCurve curve(double[] xs, double[] sizes, String name) {
        return LogCurve.of(xs, sizes, style, name).color(color).weight(weight);
    }

    Token color() {
        return color;
    }

    boolean isForward() {
        return this == A;
    }

    /// Its first layer: A begins with the input, layer 0.
    int from() {
        return this == A ? 0 : 1;
    }

    double of(Passage passage, int l) {
        return l == 0 ? passage.input() : size.applyAsDouble(passage.layer(l));
    }

    /// As it ends text keys.
    String key() {
        return this == A ? "a" : this == DZ ? "dz" : "dw";
    }
}
