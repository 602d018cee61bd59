package justright.labs.playground;

import org.ejml.data.DMatrixRMaj;

/// The class that a network names.
final class Answer {

    private static final double UNDECIDED = 0.5;

    private Answer() {}

    /// Of one example: by a > ½ of a single output, else by the largest.
    static int of(DMatrixRMaj answers, int example) {
        if (answers.getNumRows() == 1) {
            return answers.get(0, example) > UNDECIDED ? 1 : 0;
        }
        int largest = 0;
        for (int k = 1; k < answers.getNumRows(); k++) {
            if (answers.get(k, example) > answers.get(largest, example)) {
                largest = k;
            }
        }
        return largest;
    }
}
