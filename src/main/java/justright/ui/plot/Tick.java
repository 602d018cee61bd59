package justright.ui.plot;

/// A marked value of an axis.
public record Tick(double value, String label) {}
