package justright.ui.control;

/// A value already visited: where on the slider (0 … 1), what came of it, and whether it is the present one.
public record Footprint(double position, double value, boolean current) {}
