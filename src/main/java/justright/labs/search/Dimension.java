package justright.labs.search;

import justright.setting.ChoiceSetting;
import justright.ui.plot.Axis;
import justright.ui.text.Numbers;

/// A hyperparameter that can be searched for, and its range. A place in it runs from 0 to 1, evenly in the exponent
/// where the range is logarithmic.
enum Dimension {
    LEARNING_RATE("α", 3e-4, 30, true, false),
    LAMBDA("λ", 1e-3, 1, true, false),
    SCALE("s", 0.01, 10, true, false),
    KEEP_PROB("p", 0.2, 1, false, false),
    UNITS("h", 1, 64, true, true),
    LAYERS("L", 1, 6, false, true);

    /// A whole number k stands for everything from k − ½ to k + ½.
    private static final double HALF = 0.5;

    private final String symbol;
    private final double low;
    private final double high;
    private final boolean log;
    private final boolean whole;

    Dimension(String symbol, double low, double high, boolean log, boolean whole) {
        this.symbol = symbol;
        this.low = whole ? low - HALF : low;
        this.high = whole ? high + HALF : high;
        this.log = log;
        this.whole = whole;
    }

    String symbol() {
        return symbol;
    }

    double low() {
        return low;
    }

    double high() {
        return high;
    }

    boolean isLog() {
        return log;
    }

    boolean isWhole() {
        return whole;
    }

    /// Part of text keys.
    String key() {
        return ChoiceSetting.nameOf(this);
    }

    /// The value at a place, before rounding.
    double exact(double place) {
        return log ? low * Math.pow(high / low, place) : low + place * (high - low);
    }

    /// The value that is tried for a place: a whole number where no other makes sense.
    double value(double place) {
        double value = exact(place);
        return whole ? Math.clamp(Math.round(value), Math.round(low + HALF), Math.round(high - HALF)) : value;
    }

    /// The place of the value that is tried for a place.
    double snapped(double place) {
        return whole ? place(value(place)) : place;
    }

    /// The inverse of [#exact].
    double place(double value) {
        return log ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
    }

    /// The part of the range between two places.
    Axis axis(double from, double to) {
        Axis axis = log ? Axis.log(exact(from), exact(to)) : Axis.linear(exact(from), exact(to));
        return axis.named("$" + symbol + "$");
    }

    String write(double value) {
        return whole ? Numbers.whole(Math.round(value)) : Numbers.significant(value, 2);
    }

    double of(Recipe recipe) {
        return switch (this) {
            case LEARNING_RATE -> recipe.learningRate();
            case LAMBDA -> recipe.lambda();
            case SCALE -> recipe.scale();
            case KEEP_PROB -> recipe.keepProb();
            case UNITS -> recipe.units();
            case LAYERS -> recipe.layers();
        };
    }

    /// The same recipe with this one at a value.
    Recipe with(double v, Recipe r) {
        return switch (this) {
            case LEARNING_RATE -> new Recipe(v, r.lambda(), r.keepProb(), r.units(), r.layers(), r.scale());
            case LAMBDA -> new Recipe(r.learningRate(), v, r.keepProb(), r.units(), r.layers(), r.scale());
            case SCALE -> new Recipe(r.learningRate(), r.lambda(), r.keepProb(), r.units(), r.layers(), v);
            case KEEP_PROB -> new Recipe(r.learningRate(), r.lambda(), v, r.units(), r.layers(), r.scale());
            case UNITS -> new Recipe(r.learningRate(), r.lambda(), r.keepProb(), (int) v, r.layers(), r.scale());
            case LAYERS -> new Recipe(r.learningRate(), r.lambda(), r.keepProb(), r.units(), (int) v, r.scale());
        };
    }
}
