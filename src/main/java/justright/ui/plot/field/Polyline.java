package justright.ui.plot.field;

import java.util.List;
import justright.ui.plot.Frame;
import justright.ui.plot.surface.Outline;

/// A line through points of the plane; closed if it ends where it began. The arrays are kept and not changed.
public final class Polyline {

    private final double[] xs;
    private final double[] ys;
    private final boolean closed;

    public Polyline(double[] xs, double[] ys, boolean closed) {
        if (xs.length != ys.length) {
            throw new IllegalArgumentException(xs.length + " x for " + ys.length + " y");
        }
        this.xs = xs;
        this.ys = ys;
        this.closed = closed;
    }

    public int size() {
        return xs.length;
    }

    public double x(int i) {
        return xs[i];
    }

    public double y(int i) {
        return ys[i];
    }

    public boolean isClosed() {
        return closed;
    }

    /// All lines as one outline in the frame's pixels.
    static Outline outline(List<Polyline> lines, Frame frame) {
        Outline outline = new Outline();
        for (Polyline line : lines) {
            for (int i = 0; i < line.size(); i++) {
                double x = frame.toX(line.x(i));
                double y = frame.toY(line.y(i));
                if (i == 0) {
                    outline.moveTo(x, y);
                } else {
                    outline.lineTo(x, y);
                }
            }
            if (line.closed) {
                outline.close();
            }
        }
        return outline;
    }
}
