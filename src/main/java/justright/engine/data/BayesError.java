package justright.engine.data;

/// The error that no classifier can avoid: 1 − ∫ max_k P(y=k|x) p(x) dx; of two classes
/// ∫ min[P(y=0|x), P(y=1|x)] p(x) dx.
///
/// With K equally likely classes that is 1 − (1/K) ∫ max_k p(x|k) dx. The integrand has a kink along the best
/// boundary, so the plane is cut into triangles on which the densities count as linear; what remains is an error
/// in the square of the grid step, removed by extrapolating from two grids (Richardson). To about 1e-5; where more than
/// two classes meet, to about 1e-4.
///
/// Source: Duda, Hart & Stork 2001, Pattern classification, §2.2.
public final class BayesError {

    /// Beyond six σ from its shape a class has less than 1e-8 of its mass.
    private static final double REACH = 6;

    private static final int STEPS_PER_SIGMA = 4;

    private BayesError() {}

    /// The Bayes error, 0 … 1 − 1/K.
    public static double of(Population population) {
        ClassDensities densities = population.densities();
        double sigma = densities.blur();
        Box box = densities.shape().widened(REACH * sigma);
        int columns = evenSteps(box.high1() - box.low1(), sigma);
        int rows = evenSteps(box.high2() - box.low2(), sigma);
        double[][] excess = excess(densities, box, columns, rows);
        double cell = (box.high1() - box.low1()) * (box.high2() - box.low2()) / ((double) columns * rows);
        double fine = largestSum(excess, columns, rows, 1) * cell;
        double coarse = largestSum(excess, columns, rows, 2) * 4 * cell;
        int classes = densities.classes();
        double largest = 1 + fine + (fine - coarse) / 3;
        return Math.clamp(1 - largest / classes, 0, 1 - 1.0 / classes);
    }

    private static int evenSteps(double length, double sigma) {
        return 2 * (int) Math.ceil(length * STEPS_PER_SIGMA / (2 * sigma));
    }

    /// p(x|k) − p(x|0), whose second part integrates to 1: by class, and by corner of the grid row by row.
    private static double[][] excess(ClassDensities densities, Box box, int columns, int rows) {
        double[][] excess = new double[densities.classes()][(rows + 1) * (columns + 1)];
        for (int corner = 0; corner < excess[0].length; corner++) {
            int column = corner % (columns + 1);
            int row = corner / (columns + 1);
            double x1 = box.low1() + (box.high1() - box.low1()) * column / columns;
            double x2 = box.low2() + (box.high2() - box.low2()) * row / rows;
            double first = densities.density(0, x1, x2);
            for (int k = 1; k < excess.length; k++) {
                excess[k][corner] = densities.density(k, x1, x2) - first;
            }
        }
        return excess;
    }

    /// Σ over triangles of the mean of the largest class's excess, in units of one cell's area, from every
    /// `stride`-th corner.
    private static double largestSum(double[][] excess, int columns, int rows, int stride) {
        double sum = 0;
        for (int row = 0; row < rows; row += stride) {
            for (int column = 0; column < columns; column += stride) {
                int corner = row * (columns + 1) + column;
                int above = corner + stride * (columns + 1);
                sum += 0.5 * meanOfLargest(excess, corner, corner + stride, above);
                sum += 0.5 * meanOfLargest(excess, above + stride, corner + stride, above);
            }
        }
        return sum;
    }

    /// The mean over a triangle of the larger of two classes: the one that is largest as a whole, and its strongest
    /// rival at a corner. Where three classes meet inside one triangle the third does not count.
    private static double meanOfLargest(double[][] d, int a, int b, int c) {
        double[] leader = d[0];
        for (double[] each : d) {
            if (each[a] + each[b] + each[c] > leader[a] + leader[b] + leader[c]) {
                leader = each;
            }
        }
        double[] rival = leader;
        double lead = 0;
        for (double[] each : d) {
            double ahead = Math.max(each[a] - leader[a], Math.max(each[b] - leader[b], each[c] - leader[c]));
            if (ahead > lead) {
                lead = ahead;
                rival = each;
            }
        }
        return (leader[a] + leader[b] + leader[c]) / 3
                + meanPositive(rival[a] - leader[a], rival[b] - leader[b], rival[c] - leader[c]);
    }

    /// The mean of max(0, d) over a triangle on which d is linear, from its corners.
    private static double meanPositive(double a, double b, double c) {
        return ((a + b + c) / 3 + meanAbsolute(a, b, c)) / 2;
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
