package justright.labs.convolution;

import java.util.List;
import java.util.function.DoubleFunction;
import justright.ui.text.Numbers;
import org.ejml.data.DMatrixRMaj;

/// How weights, products and sums are written: whole where they are whole to the last digit that is written.
final class Weights {

    /// How weights are written, roughest last: whole numbers would show another filter.
    static final List<DoubleFunction<String>> WEIGHTS = List.of(Weights::weight, Weights::sum);

    /// How products and sums are written, roughest last.
    static final List<DoubleFunction<String>> SUMS = List.of(Weights::sum, value -> Numbers.fixed(value, 0));

    private static final double NEGLIGIBLE = 1e-9;

    private Weights() {}

    /// The largest |value|.
    static double largest(DMatrixRMaj values) {
        double largest = 0;
        for (int i = 0; i < values.getNumElements(); i++) {
            largest = Math.max(largest, Math.abs(values.get(i)));
        }
        return largest;
    }

    static boolean isZero(double value) {
        return Math.abs(value) < NEGLIGIBLE;
    }

    /// With two decimals, if it needs any.
    static String weight(double value) {
        return write(value, 2);
    }

    /// With one decimal, if it needs any.
    static String sum(double value) {
        return write(value, 1);
    }

    private static String write(double value, int decimals) {
        boolean isWhole = Math.abs(value - Math.rint(value)) < 0.5 * Math.pow(10, -decimals);
        return Numbers.fixed(value, isWhole ? 0 : decimals);
    }
}
