package justright.lab.goal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How a number is to lie to a bound.
public enum Comparison {
    BELOW,
    AT_MOST,
    AT_LEAST,
    ABOVE;

    /// The name in files and text keys: `at-most`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The comparison with this name; empty if there is none.
    public static Optional<Comparison> named(String id) {
        return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
    }

    /// Whether `value` lies so; never for NaN.
    public boolean holds(double value, double bound) {
        return switch (this) {
            case BELOW -> value < bound;
            case AT_MOST -> value <= bound;
            case AT_LEAST -> value >= bound;
            case ABOVE -> value > bound;
        };
    }
}
