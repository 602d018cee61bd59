package justright.ui.plot.surface;

import java.util.Arrays;
import javafx.scene.paint.Color;

/// How much of each pixel one shape covers, 0 … 1.
///
/// Strokes and circles are measured by their distance from a pixel's middle, polygons by the exact area. Everything
/// here is in pixels of the screen. Toolkits trace shapes of any kind through sub-pixel scan lines; ours are straight
/// and many, and this costs a small part of it.
final class Coverage {

    /// Less than half a step of a colour.
    private static final float FAINTEST = 0.002f;

    final int width;
    final int height;
    private final int stride;
    private final float[] cells;
    private final int[] from;
    private final int[] to;
    private int left;
    private int top;
    private int right;
    private int bottom;

    Coverage(int width, int height) {
        this.width = width;
        this.height = height;
        stride = width + 2;
        cells = new float[stride * height];
        from = new int[height];
        to = new int[height];
        bottom = height - 1;
        forget();
    }

    /// A straight stroke with round ends; several make a line with round corners.
    void addSegment(double x1, double y1, double x2, double y2, double half) {
        addSegment(x1, y1, x2, y2, half, false, false);
    }

    /// A straight stroke whose ends are round or cut off.
    void addSegment(double x1, double y1, double x2, double y2, double half, boolean cutAtStart, boolean cutAtEnd) {
        double length = Math.hypot(x2 - x1, y2 - y1);
        if (!Double.isFinite(length)) {
            return;
        }
        double ux = length > 0 ? (x2 - x1) / length : 1;
        double uy = length > 0 ? (y2 - y1) / length : 0;
        double reach = half + 0.5;
        double left = Math.min(x1, x2) - reach;
        double right = Math.max(x1, x2) + reach;
        boolean steep = Math.abs(uy) > 1e-9;
        double spread = steep ? reach / Math.abs(uy) : Double.POSITIVE_INFINITY;
        int last = row(Math.max(y1, y2) + reach);
        for (int y = row(Math.min(y1, y2) - reach); y <= last; y++) {
            double down = y + 0.5 - y1;
            double middle = x1 + (steep ? down * ux / uy : 0);
            int begin = column(Math.max(left, middle - spread));
            int end = column(Math.min(right, middle + spread));
            touch(y, begin, end);
            int line = y * stride;
            for (int x = begin; x <= end; x++) {
                double px = x + 0.5 - x1;
                double along = px * ux + down * uy;
                double before = cutAtStart ? 0 : -along;
                double after = cutAtEnd ? 0 : along - length;
                double beyond = Math.max(0, Math.max(before, after));
                double aside = px * uy - down * ux;
                double distance = beyond == 0 ? Math.abs(aside) : Math.sqrt(aside * aside + beyond * beyond);
                float covered = overlap(distance, half);
                if (cutAtStart) {
                    covered *= (float) Math.clamp(along + 0.5, 0, 1);
                }
                if (cutAtEnd) {
                    covered *= (float) Math.clamp(length - along + 0.5, 0, 1);
                }
                cells[line + x] = Math.max(cells[line + x], covered);
            }
        }
    }

    void addDisk(double x, double y, double radius) {
        addSegment(x, y, x, y, radius);
    }

    /// A circle's line, `half` to each side of it.
    void addRing(double x, double y, double radius, double half) {
        double reach = radius + half + 0.5;
        if (!Double.isFinite(x + y + reach)) {
            return;
        }
        int last = row(y + reach);
        int begin = column(x - reach);
        int end = column(x + reach);
        for (int row = row(y - reach); row <= last; row++) {
            touch(row, begin, end);
            double down = row + 0.5 - y;
            for (int at = row * stride + begin; at <= row * stride + end; at++) {
                double across = at - row * stride + 0.5 - x;
                double fromLine = Math.abs(Math.sqrt(across * across + down * down) - radius);
                cells[at] = Math.max(cells[at], overlap(fromLine, half));
            }
        }
    }

    /// One side of a polygon; when its sides are complete, [#integrate] fills it.
    ///
    /// Each row of the side adds what it covers to its right, as differences from column to column (R. Levien,
    /// font-rs, 2016).
    void addSide(double x1, double y1, double x2, double y2) {
        if (y1 == y2 || !Double.isFinite(x1 + y1 + x2 + y2)) {
            return;
        }
        double sign = y1 < y2 ? 1 : -1;
        double upper = Math.min(y1, y2);
        double lower = Math.max(y1, y2);
        double slope = (x2 - x1) / (y2 - y1);
        int last = row(lower);
        for (int y = row(upper); y <= last; y++) {
            double begin = Math.max(y, upper);
            double end = Math.min(y + 1.0, lower);
            if (end > begin) {
                double a = Math.clamp(x1 + (begin - y1) * slope, 0, width);
                double b = Math.clamp(x1 + (end - y1) * slope, 0, width);
                addSlice(y, Math.min(a, b), Math.max(a, b), sign * (end - begin));
            }
        }
    }

    private void addSlice(int y, double left, double right, double amount) {
        int first = (int) left;
        int last = (int) right;
        touch(y, first, last + 1);
        int line = y * stride;
        if (first == last) {
            double beyond = (left + right) / 2 - first;
            cells[line + first] += (float) (amount * (1 - beyond));
            cells[line + first + 1] += (float) (amount * beyond);
            return;
        }
        double before = 0;
        for (int x = first; x <= last; x++) {
            double covered = amount * coveredUpTo(x + 1.0, left, right);
            cells[line + x] += (float) (covered - before);
            before = covered;
        }
        cells[line + last + 1] += (float) (amount - before);
    }

    /// The share of the pixel that ends at `x` right of a side which crosses from `left` to `right`.
    private static double coveredUpTo(double x, double left, double right) {
        return (primitive(x, left, right) - primitive(x - 1, left, right)) / (right - left);
    }

    private static double primitive(double x, double left, double right) {
        double inside = Math.clamp(x, left, right) - left;
        return inside * inside / 2 + Math.max(0, x - right) * (right - left);
    }

    /// Turns the sides of polygons into what they cover.
    void integrate() {
        for (int y = top; y <= bottom; y++) {
            float sum = 0;
            int line = y * stride;
            for (int x = from[y]; x <= to[y]; x++) {
                sum += cells[line + x];
                cells[line + x] = Math.min(1, Math.abs(sum));
            }
        }
    }

    /// Paints what is covered over premultiplied ARGB of the same size, source over, and forgets it.
    void pour(int[] ink, Color color) {
        float opacity = (float) color.getOpacity();
        float red = (float) (255 * color.getRed());
        float green = (float) (255 * color.getGreen());
        float blue = (float) (255 * color.getBlue());
        for (int y = top; y <= bottom; y++) {
            if (to[y] < 0) {
                continue;
            }
            int cell = y * stride + from[y];
            int end = Math.min(to[y], width - 1) - from[y];
            for (int at = y * width + from[y], i = 0; i <= end; i++) {
                float covered = cells[cell + i];
                if (covered > FAINTEST) {
                    ink[at + i] = blend(ink[at + i], covered * opacity, red, green, blue);
                }
            }
            Arrays.fill(cells, cell, y * stride + to[y] + 1, 0);
        }
        forget();
    }

    private static int blend(int under, float over, float red, float green, float blue) {
        float rest = 1 - over;
        int a = (int) ((under >>> 24) * rest + 255 * over + 0.5f);
        int r = (int) ((under >> 16 & 0xFF) * rest + red * over + 0.5f);
        int g = (int) ((under >> 8 & 0xFF) * rest + green * over + 0.5f);
        int b = (int) ((under & 0xFF) * rest + blue * over + 0.5f);
        return a << 24 | Math.min(r, a) << 16 | Math.min(g, a) << 8 | Math.min(b, a);
    }

    /// The part of a pixel that lies in a strip, at a distance from the strip's middle.
    private static float overlap(double distance, double half) {
        return (float) (Math.min(half, distance + 0.5) - Math.max(-half, distance - 0.5));
    }

    /// The rectangle outside of which nothing is covered.
    Area area() {
        return new Area(left, top, Math.max(left, Math.min(right + 1, width)), bottom + 1);
    }

    private void touch(int y, int first, int last) {
        if (first > last) {
            return;
        }
        from[y] = Math.min(from[y], first);
        to[y] = Math.max(to[y], last);
        left = Math.min(left, first);
        right = Math.max(right, last);
        top = Math.min(top, y);
        bottom = Math.max(bottom, y);
    }

    private void forget() {
        for (int y = top; y <= bottom; y++) {
            from[y] = Integer.MAX_VALUE;
            to[y] = -1;
        }
        left = width;
        top = height;
        right = -1;
        bottom = -1;
    }

    /// The row a place lies in, or the nearest there is.
    private int row(double y) {
        return (int) Math.clamp(Math.floor(y), 0, height - 1.0);
    }

    private int column(double x) {
        return (int) Math.clamp(Math.floor(x), 0, width - 1.0);
    }
}
