package justright.ui.plot;

/// Two axes laid over a rectangle of pixels.
public record Frame(Axis x, Axis y, double left, double top, double right, double bottom) {

    /// Edges snapped to whole pixels; at least one pixel each way.
    public Frame {
        left = Math.rint(left);
        top = Math.rint(top);
        right = Math.max(left + 1, Math.rint(right));
        bottom = Math.max(top + 1, Math.rint(bottom));
    }

    /// Pixels count as data, y downwards.
    public static Frame ofPixels(double width, double height) {
        return new Frame(
                Axis.linear(0, width),
                new Axis(height, 0, false, Numerals.PLAIN, java.util.List.of(), ""),
                0,
                0,
                width,
                height);
    }

    public double width() {
        return right - left;
    }

    public double height() {
        return bottom - top;
    }

    /// Pixels from a value; NaN stays NaN, anything far outside is cut off at a safe distance.
    public double toX(double value) {
        return left + guard(x.place(value)) * width();
    }

    public double toY(double value) {
        return bottom - guard(y.place(value)) * height();
    }

    public double fromX(double pixels) {
        return x.value((pixels - left) / width());
    }

    public double fromY(double pixels) {
        return y.value((bottom - pixels) / height());
    }

    public boolean contains(double pixelX, double pixelY) {
        return pixelX >= left && pixelX <= right && pixelY >= top && pixelY <= bottom;
    }

    /// The largest part of the rectangle, centred across and at the top, in which a unit is equally long both ways.
    public Frame toEqualScales() {
        double pixels = Math.min(width() / (x.max() - x.min()), height() / (y.max() - y.min()));
        double newWidth = pixels * (x.max() - x.min());
        double newHeight = pixels * (y.max() - y.min());
        double newLeft = left + (width() - newWidth) / 2;
        return new Frame(x, y, newLeft, top, newLeft + newWidth, top + newHeight);
    }

    private static double guard(double place) {
        return Double.isNaN(place) ? place : Math.clamp(place, -50.0, 50.0);
    }
}
