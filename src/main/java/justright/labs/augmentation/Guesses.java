package justright.labs.augmentation;

import java.util.stream.IntStream;
import justright.engine.data.Dataset;
import justright.engine.network.Network;
import org.ejml.data.DMatrixRMaj;

/// What a network takes each picture of a set for, beside what it is.
///
/// @param classes how many there are
/// @param truth classes; the array is kept and not changed
/// @param given the classes it guesses
@SuppressWarnings("ArrayRecordComponent") // handed to painters, never compared
record Guesses(int classes, int[] truth, int[] given) {

    static Guesses of(Network network, Dataset set) {
        DMatrixRMaj outputs = network.predict(set.x());
        int[] truth = IntStream.range(0, set.examples()).map(set::label).toArray();
        int[] given = IntStream.range(0, set.examples())
                .map(example -> largest(outputs, example))
                .toArray();
        return new Guesses(set.classes(), truth, given);
    }

    /// The first of the largest outputs.
    private static int largest(DMatrixRMaj outputs, int example) {
        int largest = 0;
        for (int k = 1; k < outputs.getNumRows(); k++) {
            if (outputs.get(k, example) > outputs.get(largest, example)) {
                largest = k;
            }
        }
        return largest;
    }

    int examples() {
        return truth.length;
    }

    boolean isRight(int example) {
        return truth[example] == given[example];
    }

    int errors() {
        return (int) IntStream.range(0, truth.length).filter(j -> !isRight(j)).count();
    }

    /// Row by row: how many of each true class were taken for each class.
    int[] confusion() {
        int[] counts = new int[classes * classes];
        for (int j = 0; j < truth.length; j++) {
            counts[truth[j] * classes + given[j]]++;
        }
        return counts;
    }
}
