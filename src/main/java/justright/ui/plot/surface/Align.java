package justright.ui.plot.surface;

/// Which part of a line of text stands at its anchor.
public enum Align {
    START,
    MIDDLE,
    END;

    /// The left end of something `width` wide anchored at `x`.
    public double left(double x, double width) {
        return switch (this) {
            case START -> x;
            case MIDDLE -> x - width / 2;
            case END -> x - width;
        };
    }
}
