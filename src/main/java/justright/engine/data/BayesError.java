package justright.engine.data;

/// The error that no classifier can avoid: ∫ min[p(y=0|x), p(y=1|x)] p(x) dx.
///
/// With equally likely classes that is ½ − ¼ ∫ |p(x|1) − p(x|0)| dx. The integrand has a kink along the best
/// boundary, so the plane is cut into triangles on which the difference counts as linear; what remains is an error
/// in the square of the grid step, removed by extrapolating from two grids (Richardson). To about 1e-5.
public final class BayesError {

    /// Beyond six σ from its shape a class has less than 1e-8 of its mass.
    private static final double REACH = 6;

    private static final int STEPS_PER_SIGMA = 4;

    private BayesError() {}

    /// The Bayes error, 0 … ½.
    public static double of(Population population) {
        ClassDensities densities = population.densities();
        double sigma = densities.blur();
        Box box = densities.shape().widened(REACH * sigma);
        int columns = evenSteps(box.high1() - box.low1(), sigma);
        int rows = evenSteps(box.high2() - box.low2(), sigma);
        double[][] difference = difference(densities, box, columns, rows);
        double cell = (box.high1() - box.low1()) * (box.high2() - box.low2()) / ((double) columns * rows);
        double fine = absoluteSum(difference, 1) * cell;
        double coarse = absoluteSum(difference, 2) * 4 * cell;
        double distance = fine + (fine - coarse) / 3;
        return Math.clamp(0.5 - 0.25 * distance, 0, 0.5);
    }

    private static int evenSteps(double length, double sigma) {
        return 2 * (int) Math.ceil(length * STEPS_PER_SIGMA / (2 * sigma));
    }

    /// p(x|1) − p(x|0) on the grid's corners.
    private static double[][] difference(ClassDensities densities, Box box, int columns, int rows) {
        double[][] difference = new double[rows + 1][columns + 1];
        for (int row = 0; row <= rows; row++) {
            double x2 = box.low2() + (box.high2() - box.low2()) * row / rows;
            for (int column = 0; column <= columns; column++) {
                double x1 = box.low1() + (box.high1() - box.low1()) * column / columns;
                difference[row][column] = densities.density(1, x1, x2) - densities.density(0, x1, x2);
            }
        }
        return difference;
    }

    /// Σ over triangles of the mean of |d|, in units of one cell's area, from every `stride`-th corner.
    private static double absoluteSum(double[][] d, int stride) {
        double sum = 0;
        for (int row = 0; row + stride < d.length; row += stride) {
            double[] lower = d[row];
            double[] upper = d[row + stride];
            for (int column = 0; column + stride < lower.length; column += stride) {
                double a = lower[column];
                double b = lower[column + stride];
                double c = upper[column];
                double e = upper[column + stride];
                sum += 0.5 * (meanAbsolute(a, b, c) + meanAbsolute(e, b, c));
            }
        }
        return sum;
    }

    /// The mean of |d| over a triangle on which d is linear, from its corners.
    private static double meanAbsolute(double a, double b, double c) {
        boolean sameAb = a < 0 == b < 0;
        boolean sameAc = a < 0 == c < 0;
        if (sameAb && sameAc) {
            return Math.abs(a + b + c) / 3;
        }
        return sameAb ? bent(c, a, b) : sameAc ? bent(b, a, c) : bent(a, b, c);
    }

    /// The same if `lone` alone has its sign: it cuts off the share l²/((l+p)(l+q)) of the area, l = |lone| and so
    /// on, where |d| is l/3 on average.
    private static double bent(double lone, double other, double another) {
        double l = Math.abs(lone);
        double p = Math.abs(other);
        double q = Math.abs(another);
        return (p + q - l) / 3 + l * (l / (l + p)) * (l / (l + q)) * 2 / 3;
    }
}
