package justright.engine.data;

import justright.engine.Chance;

/// One drawn transform of a picture: for each pixel of the new picture, the place in the old one it is taken from.
final class Warp {

    /// Knots of the elastic distortion along either side; four bend an 8 × 8 digit without tearing it.
    private static final int KNOTS = 4;

    private final int height;
    private final int width;
    private final double shiftRows;
    private final double shiftColumns;
    private final double rowByRow;
    private final double rowByColumn;
    private final double columnByRow;
    private final double columnByColumn;
    private final double[] bendRows;
    private final double[] bendColumns;

    private Warp(Augmentation strength, int height, int width, Chance chance) {
        this.height = height;
        this.width = width;
        shiftRows = strength.shift() * chance.uniform(-1, 1);
        shiftColumns = strength.shift() * chance.uniform(-1, 1);
        double angle = strength.rotation() * chance.uniform(-1, 1) * (Math.PI / 180);
        double scale = StrictMath.pow(1 + strength.zoom(), chance.uniform(-1, 1));
        double slant = strength.shear() * chance.uniform(-1, 1);
        double flipColumns = strength.horizontalFlip() && chance.uniform() < 0.5 ? -1 : 1;
        double flipRows = strength.verticalFlip() && chance.uniform() < 0.5 ? -1 : 1;
        double cos = StrictMath.cos(angle) / scale;
        double sin = StrictMath.sin(angle) / scale;
        rowByRow = flipRows * cos;
        rowByColumn = flipRows * sin;
        columnByRow = flipColumns * (slant * cos - sin);
        columnByColumn = flipColumns * (cos + slant * sin);
        bendRows = bend(strength.elastic(), chance);
        bendColumns = bend(strength.elastic(), chance);
    }

    static Warp draw(Augmentation strength, int height, int width, Chance chance) {
        return new Warp(strength, height, width, chance);
    }

    private static double[] bend(double strength, Chance chance) {
        double[] knots = new double[KNOTS * KNOTS];
        for (int i = 0; i < knots.length; i++) {
            knots[i] = strength * chance.gaussian();
        }
        return knots;
    }

    /// The new picture's value at one pixel.
    double sample(double[] picture, int row, int column) {
        double centreRow = (height - 1) / 2.0;
        double centreColumn = (width - 1) / 2.0;
        double down = row - centreRow - shiftRows;
        double right = column - centreColumn - shiftColumns;
        double fromRow = centreRow + rowByRow * down + rowByColumn * right + displacement(bendRows, row, column);
        double fromColumn =
                centreColumn + columnByRow * down + columnByColumn * right + displacement(bendColumns, row, column);
        return bilinear(picture, fromRow, fromColumn);
    }

    /// The knots' displacements, smoothly joined.
    private double displacement(double[] knots, int row, int column) {
        double y = height > 1 ? row * (KNOTS - 1.0) / (height - 1) : 0;
        double x = width > 1 ? column * (KNOTS - 1.0) / (width - 1) : 0;
        int top = Math.min((int) y, KNOTS - 2);
        int left = Math.min((int) x, KNOTS - 2);
        double v = smooth(y - top);
        double u = smooth(x - left);
        int corner = top * KNOTS + left;
        return (1 - v) * ((1 - u) * knots[corner] + u * knots[corner + 1])
                + v * ((1 - u) * knots[corner + KNOTS] + u * knots[corner + KNOTS + 1]);
    }

    private static double smooth(double t) {
        return t * t * (3 - 2 * t);
    }

    private double bilinear(double[] picture, double row, double column) {
        int top = (int) Math.floor(row);
        int left = (int) Math.floor(column);
        double v = row - top;
        double u = column - left;
        return (1 - v) * ((1 - u) * pixel(picture, top, left) + u * pixel(picture, top, left + 1))
                + v * ((1 - u) * pixel(picture, top + 1, left) + u * pixel(picture, top + 1, left + 1));
    }

    private double pixel(double[] picture, int row, int column) {
        return row >= 0 && row < height && column >= 0 && column < width ? picture[row * width + column] : 0;
    }
}
