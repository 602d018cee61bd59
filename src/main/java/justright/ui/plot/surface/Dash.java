package justright.ui.plot.surface;

import java.util.List;

/// A dash pattern: lengths on and off in pixels, and whether each dash has round ends.
public record Dash(List<Double> pattern, boolean round) {

    public static final Dash SOLID = new Dash(List.of(), false);
    public static final Dash DEV = of(7, 4);
    public static final Dash TEST = new Dash(List.of(1.5, 4.0), true);
    public static final Dash BAYES = of(10, 3, 2, 3);
    /// A pinned boundary or an outline of what was.
    public static final Dash GHOST = of(5, 4);
    /// Drop lines, cross-hairs.
    public static final Dash DOTTED = of(2, 3);

    public Dash {
        pattern = List.copyOf(pattern);
    }

    public static Dash of(double... lengths) {
        return new Dash(java.util.Arrays.stream(lengths).boxed().toList(), false);
    }

    public boolean isSolid() {
        return pattern.isEmpty();
    }

    public Dash scaled(double factor) {
        return factor == 1
                ? this
                : new Dash(pattern.stream().map(length -> length * factor).toList(), round);
    }
}
