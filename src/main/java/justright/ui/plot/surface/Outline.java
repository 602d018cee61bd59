package justright.ui.plot.surface;

import java.util.Arrays;

/// One or more straight-edged paths, open or closed, built point by point.
public final class Outline {

    /// Receives the path in order.
    public interface Pen {
        void moveTo(double x, double y);

        void lineTo(double x, double y);

        void close();
    }

    private enum Op {
        MOVE,
        LINE,
        CLOSE
    }

    private static final double STAR_WAIST = 0.42;
    private static final int CORNER_PIECES = 5;

    private Op[] ops = new Op[16];
    private double[] xs = new double[16];
    private double[] ys = new double[16];
    private int size;

    public Outline moveTo(double x, double y) {
        return add(Op.MOVE, x, y);
    }

    public Outline lineTo(double x, double y) {
        return add(Op.LINE, x, y);
    }

    public Outline close() {
        return add(Op.CLOSE, 0, 0);
    }

    public boolean isEmpty() {
        return size == 0;
    }

    public void trace(Pen pen) {
        for (int i = 0; i < size; i++) {
            switch (ops[i]) {
                case MOVE -> pen.moveTo(xs[i], ys[i]);
                case LINE -> pen.lineTo(xs[i], ys[i]);
                case CLOSE -> pen.close();
            }
        }
    }

    /// A closed shape through the corners x, y, x, y …
    public static Outline polygon(double... corners) {
        Outline outline = new Outline();
        for (int i = 0; i + 1 < corners.length; i += 2) {
            outline.add(i == 0 ? Op.MOVE : Op.LINE, corners[i], corners[i + 1]);
        }
        return outline.close();
    }

    /// So many sides that none is seen.
    public static Outline circle(double x, double y, double radius) {
        int sides = (int) Math.clamp(Math.ceil(radius) * 3, 16, 96);
        double[] corners = new double[2 * sides];
        for (int i = 0; i < sides; i++) {
            corners[2 * i] = x + radius * Math.cos(2 * Math.PI * i / sides);
            corners[2 * i + 1] = y + radius * Math.sin(2 * Math.PI * i / sides);
        }
        return polygon(corners);
    }

    public static Outline rectangle(double x, double y, double width, double height) {
        return polygon(x, y, x + width, y, x + width, y + height, x, y + height);
    }

    /// A rectangle with rounded corners.
    public static Outline rounded(double x, double y, double width, double height, double radius) {
        double r = Math.min(radius, Math.min(width, height) / 2);
        double[] corners = new double[8 * (CORNER_PIECES + 1)];
        int at = 0;
        for (int corner = 0; corner < 4; corner++) {
            double middleX = corner == 0 || corner == 3 ? x + width - r : x + r;
            double middleY = corner < 2 ? y + height - r : y + r;
            for (int i = 0; i <= CORNER_PIECES; i++) {
                double angle = Math.PI / 2 * (corner + (double) i / CORNER_PIECES);
                corners[at++] = middleX + r * Math.cos(angle);
                corners[at++] = middleY + r * Math.sin(angle);
            }
        }
        return polygon(corners);
    }

    /// A square standing on its corner; `radius` reaches from the centre to a corner.
    public static Outline diamond(double x, double y, double radius) {
        return polygon(x, y - radius, x + radius, y, x, y + radius, x - radius, y);
    }

    public static Outline triangle(double x, double y, double radius) {
        double half = radius * Math.sqrt(3) / 2;
        return polygon(x, y - radius, x + half, y + radius / 2, x - half, y + radius / 2);
    }

    public static Outline star(double x, double y, double radius) {
        double[] corners = new double[20];
        for (int i = 0; i < 10; i++) {
            double reach = i % 2 == 0 ? radius : radius * STAR_WAIST;
            corners[2 * i] = x + reach * Math.sin(i * Math.PI / 5);
            corners[2 * i + 1] = y - reach * Math.cos(i * Math.PI / 5);
        }
        return polygon(corners);
    }

    /// An upright cross of two strokes.
    public static Outline plus(double x, double y, double radius) {
        return new Outline()
                .moveTo(x - radius, y)
                .lineTo(x + radius, y)
                .moveTo(x, y - radius)
                .lineTo(x, y + radius);
    }

    /// A lying cross of two strokes.
    public static Outline cross(double x, double y, double reach) {
        return new Outline()
                .moveTo(x - reach, y - reach)
                .lineTo(x + reach, y + reach)
                .moveTo(x + reach, y - reach)
                .lineTo(x - reach, y + reach);
    }

    /// An upright line from `top` to `bottom` with a serif of twice `half` across each end.
    public static Outline bracket(double x, double top, double bottom, double half) {
        return new Outline()
                .moveTo(x - half, top)
                .lineTo(x + half, top)
                .moveTo(x, top)
                .lineTo(x, bottom)
                .moveTo(x - half, bottom)
                .lineTo(x + half, bottom);
    }

    private Outline add(Op op, double x, double y) {
        if (size == ops.length) {
            ops = Arrays.copyOf(ops, size * 2);
            xs = Arrays.copyOf(xs, size * 2);
            ys = Arrays.copyOf(ys, size * 2);
        }
        ops[size] = op;
        xs[size] = x;
        ys[size] = y;
        size++;
        return this;
    }
}
