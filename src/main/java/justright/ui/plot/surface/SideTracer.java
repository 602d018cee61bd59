package justright.ui.plot.surface;

/// Breaks an outline into its straight sides.
final class SideTracer implements Outline.Pen {

    private final Side side;
    private double startX;
    private double startY;
    private double x = Double.NaN;
    private double y;

    /// Receives a side.
    interface Side {
        void from(double x1, double y1, double x2, double y2);
    }

    SideTracer(Side side) {
        this.side = side;
    }

    @Override
    public void moveTo(double toX, double toY) {
        startX = toX;
        startY = toY;
        x = toX;
        y = toY;
    }

    @Override
    public void lineTo(double toX, double toY) {
        side.from(x, y, toX, toY);
        x = toX;
        y = toY;
    }

    @Override
    public void close() {
        lineTo(startX, startY);
    }
}
