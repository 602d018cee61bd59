package justright.ui.plot.matrix;

/// A number of a row as it is drawn.
///
/// @param value what it is; NaN leaves the cell empty, as before it is computed
public record Cell(Kind kind, double value) {

    /// How a cell is drawn.
    public enum Kind {
        /// The number alone.
        BARE,
        /// The number alone, stepping back.
        FAINT,
        /// A 1 of a mask.
        ON,
        /// A 0 of a mask: dashed.
        OFF,
        /// Filled by its sign and size.
        SIGNED,
        /// A zero that a mask has made.
        ZERO,
        /// Not computed yet.
        PENDING
    }

    public static final Cell PENDING = new Cell(Kind.PENDING, Double.NaN);

    public static Cell bare(double value) {
        return new Cell(Kind.BARE, value);
    }

    public static Cell faint(double value) {
        return new Cell(Kind.FAINT, value);
    }

    public static Cell signed(double value) {
        return new Cell(Kind.SIGNED, value);
    }

    /// 1 or 0 of a mask.
    public static Cell mask(boolean on) {
        return new Cell(on ? Kind.ON : Kind.OFF, on ? 1 : 0);
    }

    public static Cell zero() {
        return new Cell(Kind.ZERO, 0);
    }
}
