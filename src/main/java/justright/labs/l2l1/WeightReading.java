package justright.labs.l2l1;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import justright.engine.network.Parameters;
import org.ejml.data.DMatrixRMaj;

/// How large the weights are.
///
/// @param rms √(mean w²) of each layer's W
/// @param all every w, layer after layer
/// @param features for each input the size of what leaves it: w itself in logistic regression, else the norm of its
///     column of W⁽¹⁾
/// @param biases how many b there are
@SuppressWarnings("ArrayRecordComponent") // a value handed to painters, never compared
record WeightReading(List<Double> rms, double[] all, double[] features, int biases) {

    static WeightReading of(Parameters parameters) {
        List<Double> rms = new ArrayList<>();
        double[] all = new double[parameters.architecture().weightCount()];
        int at = 0;
        for (int l = 1; l <= parameters.depth(); l++) {
            DMatrixRMaj w = parameters.W(l);
            int count = w.getNumElements();
            rms.add(parameters.norm(l) / Math.sqrt(count));
            System.arraycopy(w.data, 0, all, at, count);
            at += count;
        }
        return new WeightReading(
                List.copyOf(rms),
                all,
                features(parameters),
                parameters.architecture().biasCount());
    }

    private static double[] features(Parameters parameters) {
        DMatrixRMaj first = parameters.W(1);
        if (parameters.depth() == 1) {
            return Arrays.copyOf(first.data, first.numCols);
        }
        return IntStream.range(0, first.numCols)
                .mapToDouble(column -> Math.sqrt(IntStream.range(0, first.numRows)
                        .mapToDouble(row -> first.get(row, column) * first.get(row, column))
                        .sum()))
                .toArray();
    }

    int count() {
        return all.length;
    }

    /// How many w are exactly 0.
    int zeros() {
        return (int) Arrays.stream(all).filter(w -> w == 0).count();
    }

    /// How many numbers must be stored: the w that are not 0, and every b.
    int stored() {
        return count() - zeros() + biases;
    }

    int usedFeatures() {
        return (int) Arrays.stream(features).filter(w -> w != 0).count();
    }

    /// √(mean w²) over all W.
    double rmsOfAll() {
        return Math.sqrt(Arrays.stream(all).map(w -> w * w).average().orElse(0));
    }
}
