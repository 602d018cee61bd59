package justright.ui.plot.curve;

import justright.ui.plot.Frame;
import justright.ui.plot.surface.Outline;

/// A curve in the frame's pixels with at most four points for each pixel column: first, lowest, highest and last.
/// What is not finite leaves a gap.
final class PixelLine {

    private final Frame frame;
    private final Outline outline = new Outline();
    private boolean penDown;

    private int column = Integer.MIN_VALUE;
    private double x;
    private double first;
    private double lowest;
    private double highest;
    private double last;

    private PixelLine(Frame frame) {
        this.frame = frame;
    }

    static Outline of(Curve curve, Frame frame) {
        PixelLine line = new PixelLine(frame);
        for (int i = 0; i < curve.size(); i++) {
            if (curve.isFinite(i)) {
                line.add(frame.toX(curve.x(i)), curve, i);
            } else {
                line.lift();
            }
        }
        line.flush();
        return line.outline;
    }

    private void add(double pixelX, Curve curve, int i) {
        double low = frame.toY(curve.lowest(i));
        double high = frame.toY(curve.highest(i));
        double end = frame.toY(curve.last(i));
        int itsColumn = (int) Math.floor(pixelX);
        if (itsColumn != column) {
            flush();
            column = itsColumn;
            x = pixelX;
            first = low == high ? low : Math.abs(last - low) < Math.abs(last - high) ? low : high;
            lowest = low;
            highest = high;
        }
        lowest = Math.max(lowest, low);
        highest = Math.min(highest, high);
        last = end;
    }

    private void flush() {
        if (column == Integer.MIN_VALUE) {
            return;
        }
        point(first);
        if (first != lowest && last != lowest) {
            point(lowest);
        }
        if (first != highest && last != highest) {
            point(highest);
        }
        if (last != first || lowest != highest) {
            point(last);
        }
        column = Integer.MIN_VALUE;
    }

    private void lift() {
        flush();
        penDown = false;
    }

    private void point(double y) {
        if (penDown) {
            outline.lineTo(x, y);
        } else {
            outline.moveTo(x, y);
            penDown = true;
        }
    }
}
