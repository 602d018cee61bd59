package justright.ui.plot.network;

import justright.ui.plot.surface.Outline;

/// The way of an edge, from left to right: straight between circles; between squares it leaves and arrives level.
record EdgePath(double x1, double y1, double x2, double y2, boolean bent) {

    private static final int PIECES = 12;

    double x(double t) {
        return x1 + (x2 - x1) * (bent ? t * (1.5 - 1.5 * t + t * t) : t);
    }

    double y(double t) {
        return y1 + (y2 - y1) * (bent ? t * t * (3 - 2 * t) : t);
    }

    /// Whether it ends lower than it begins.
    boolean falls() {
        return y2 > y1;
    }

    void addTo(Outline outline) {
        outline.moveTo(x1, y1);
        int pieces = pieces();
        for (int i = 1; i <= pieces; i++) {
            outline.lineTo(x((double) i / pieces), y((double) i / pieces));
        }
    }

    /// How far a pixel is from it.
    double distance(double pixelX, double pixelY) {
        double least = Double.POSITIVE_INFINITY;
        int pieces = pieces();
        for (int i = 0; i < pieces; i++) {
            double t = (double) i / pieces;
            double u = (i + 1.0) / pieces;
            least = Math.min(least, distance(pixelX, pixelY, x(t), y(t), x(u), y(u)));
        }
        return least;
    }

    private int pieces() {
        return bent && y1 != y2 ? PIECES : 1;
    }

    private static double distance(double x, double y, double fromX, double fromY, double toX, double toY) {
        double dx = toX - fromX;
        double dy = toY - fromY;
        double length = dx * dx + dy * dy;
        double t = length == 0 ? 0 : Math.clamp(((x - fromX) * dx + (y - fromY) * dy) / length, 0, 1);
        return Math.hypot(x - fromX - t * dx, y - fromY - t * dy);
    }
}
