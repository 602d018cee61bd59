package justright.labs.convolution;

import org.ejml.data.DMatrixRMaj;

/// A moment of a run.
///
/// @param filter as it is now; a copy
/// @param step made so far
/// @param arrivedAt the step by which the map had become the target; −1 before
record FilterFrame(Setup setup, DMatrixRMaj filter, int step, int arrivedAt) {

    /// The step by which the map was there: complete, or like its target; −1 before.
    int doneAt() {
        if (setup.mode() == Mode.LEARN) {
            return arrivedAt;
        }
        return step >= setup.stops() ? setup.stops() : -1;
    }
}
