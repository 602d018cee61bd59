package justright.labs.initialization;

import java.util.List;
import java.util.stream.IntStream;
import justright.engine.network.Activation;
import justright.engine.network.Activations;
import justright.ui.plot.Axis;
import justright.ui.plot.Numerals;
import justright.ui.plot.Tick;

/// What the hidden layers apply to z, and over which axis their values are shown.
enum Bend {
    TANH(Activations.TANH, -1, 0, 1),
    RELU(Activations.RELU, 0, 1.5, 3),
    SIGMOID(Activations.SIGMOID, 0, 0.5, 1),
    LINEAR(Activations.LINEAR, -3, 0, 3);

    private static final double NEAR_END = 0.9;

    @SuppressWarnings("ImmutableEnumChecker") // activations are records without state
    private final Activation.Curve activation;

    private final double from;
    private final double middle;
    private final double to;

    Bend(Activation.Curve activation, double from, double middle, double to) {
        this.activation = activation;
        this.from = from;
        this.middle = middle;
        this.to = to;
    }

    Activation.Curve activation() {
        return activation;
    }

    /// The same for all layers and rows, so that they compare.
    Axis axis() {
        List<Tick> ticks = IntStream.range(0, 3)
                .mapToDouble(i -> i == 0 ? from : i == 1 ? middle : to)
                .mapToObj(value -> new Tick(value, justright.ui.text.Numbers.brief(value)))
                .toList();
        return Axis.linear(from, to).numerals(Numerals.PLAIN).marked(ticks);
    }

    /// Whether a value is bounded: it can then saturate.
    boolean isBounded() {
        return this == TANH || this == SIGMOID;
    }

    /// Whether exact zeros are a kind of their own: units that are off.
    boolean hasOff() {
        return this == RELU;
    }

    /// Whether `a` is so near an end that the slope there is next to nothing.
    boolean isSaturated(double a) {
        return switch (this) {
            case TANH -> Math.abs(a) > NEAR_END;
            case SIGMOID -> Math.abs(2 * a - 1) > NEAR_END;
            default -> false;
        };
    }
}
