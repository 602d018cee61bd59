package justright.ui.plot;

/// The space around a frame for ticks, names and labels, in pixels of the normal style.
public record Margins(double left, double top, double right, double bottom) {

    public static final Margins FIELD = new Margins(40, 4, 14, 28);
    public static final Margins CURVES = new Margins(52, 10, 16, 32);
    /// A picture without ticks.
    public static final Margins BARE = new Margins(12, 0, 12, 12);

    public Frame frame(Sheet sheet, Axis x, Axis y) {
        return new Frame(
                x,
                y,
                sheet.unit(left),
                sheet.unit(top),
                sheet.width() - sheet.unit(right),
                sheet.height() - sheet.unit(bottom));
    }

    public Margins right(double pixels) {
        return new Margins(left, top, pixels, bottom);
    }

    public Margins top(double pixels) {
        return new Margins(left, pixels, right, bottom);
    }
}
