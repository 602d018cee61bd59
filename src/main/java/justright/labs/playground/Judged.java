package justright.labs.playground;

import java.util.Arrays;
import justright.engine.data.Dataset;
import justright.engine.network.Network;
import org.ejml.data.DMatrixRMaj;

/// What the network answers to the dev set: of classes how often each was taken for each, of measurements each answer
/// beside the truth.
///
/// @param confusion true class by true class, how many were taken for each; empty for a regression
/// @param truth measured; empty for classes
/// @param answers to the same
@SuppressWarnings("ArrayRecordComponent") // a value handed to painters, never compared
record Judged(int classes, int[] confusion, double[] truth, double[] answers) {

    static Judged of(Network network, Dataset dev) {
        DMatrixRMaj answered = network.predict(dev.x());
        if (dev.isRegression()) {
            return new Judged(
                    0,
                    new int[0],
                    Arrays.copyOf(dev.y().data, dev.examples()),
                    Arrays.copyOf(answered.data, dev.examples()));
        }
        int classes = dev.classes();
        int[] confusion = new int[classes * classes];
        for (int j = 0; j < dev.examples(); j++) {
            confusion[dev.label(j) * classes + Answer.of(answered, j)]++;
        }
        return new Judged(classes, confusion, new double[0], new double[0]);
    }

    int examples() {
        return Arrays.stream(confusion).sum() + truth.length;
    }

    /// How many were put into the right class.
    int right() {
        int right = 0;
        for (int k = 0; k < classes; k++) {
            right += confusion[k * classes + k];
        }
        return right;
    }
}
