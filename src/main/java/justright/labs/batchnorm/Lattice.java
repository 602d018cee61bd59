package justright.labs.batchnorm;

import java.util.ArrayList;
import java.util.List;

/// The (α, k) that the map trains at: every combination of a few round values, about evenly spaced in log.
final class Lattice {

    /// The α, from left to right.
    static final List<Double> RATES = List.of(0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0);

    /// The k, from below.
    static final List<Double> SCALES =
            List.of(0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1.0, 3.0, 10.0, 30.0, 100.0, 300.0, 1000.0);

    private static final int[] STRIDES = {4, 2, 1};

    private Lattice() {}

    /// Cells of one map.
    static int size() {
        return RATES.size() * SCALES.size();
    }

    /// The cells of both maps, coarse to fine, so that a map half made already shows its shape.
    static List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        for (int stride : STRIDES) {
            for (int row = 0; row < SCALES.size(); row += stride) {
                for (int column = 0; column < RATES.size(); column += stride) {
                    if (isNew(row, column, stride)) {
                        cells.add(new Cell(Lane.WITHOUT, column, row));
                        cells.add(new Cell(Lane.WITH, column, row));
                    }
                }
            }
        }
        return List.copyOf(cells);
    }

    private static boolean isNew(int row, int column, int stride) {
        int coarser = 2 * stride;
        return stride == STRIDES[0] || row % coarser != 0 || column % coarser != 0;
    }

    /// Where α lies among the columns: 0 at the first, 1 at the second, in between by its logarithm.
    static double column(double rate) {
        return place(RATES, rate);
    }

    /// Where k lies among the rows.
    static double row(double k) {
        return place(SCALES, k);
    }

    private static double place(List<Double> values, double value) {
        int above = 1;
        while (above < values.size() - 1 && values.get(above) < value) {
            above++;
        }
        double low = values.get(above - 1);
        return above - 1 + Math.log(value / low) / Math.log(values.get(above) / low);
    }
}
