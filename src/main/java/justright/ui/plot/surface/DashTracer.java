package justright.ui.plot.surface;

/// Breaks an outline into the straight pieces of its dashes. The pattern begins anew with each path.
final class DashTracer implements Outline.Pen {

    /// A dash shorter than this is nothing but its ends.
    private static final double LEAST = 1e-9;

    private final double[] pattern;
    private final Piece piece;
    private double startX;
    private double startY;
    private double x = Double.NaN;
    private double y;
    private int part;
    private double left;
    private boolean begun;

    /// Receives a straight piece of a dash.
    interface Piece {

        /// @param first whether the dash begins here
        /// @param last whether it ends here
        void from(double x1, double y1, double x2, double y2, boolean first, boolean last);
    }

    DashTracer(Dash dash, Piece piece) {
        pattern = dash.pattern().stream().mapToDouble(Double::doubleValue).toArray();
        this.piece = piece;
    }

    @Override
    public void moveTo(double toX, double toY) {
        startX = toX;
        startY = toY;
        x = toX;
        y = toY;
        part = 0;
        left = pattern[0];
        begun = false;
    }

    @Override
    public void lineTo(double toX, double toY) {
        double length = Math.hypot(toX - x, toY - y);
        if (!(length > LEAST) || !Double.isFinite(length)) {
            return;
        }
        double ux = (toX - x) / length;
        double uy = (toY - y) / length;
        double done = 0;
        while (done < length) {
            double step = Math.min(left, length - done);
            boolean over = step == left;
            if (part % 2 == 0) {
                double from = done;
                double to = done + step;
                piece.from(x + ux * from, y + uy * from, x + ux * to, y + uy * to, !begun, over);
                begun = !over;
            }
            done += step;
            left -= step;
            if (over) {
                part = (part + 1) % pattern.length;
                left = pattern[part];
            }
        }
        x = toX;
        y = toY;
    }

    @Override
    public void close() {
        lineTo(startX, startY);
    }
}
