package justright.labs.playground;

import java.util.List;
import justright.training.Hyperparameters;

/// What steers an update.
///
/// @param training optimizer, α, penalty, batch
/// @param keepInput keep_prob of the inputs
/// @param keep keep_prob of each hidden layer; those not named as the last
/// @param edits weights set by hand so far
record PlayRule(Hyperparameters training, double keepInput, List<Double> keep, List<WeightEdit> edits, StopRule stop) {

    PlayRule {
        keep = List.copyOf(keep);
        edits = List.copyOf(edits);
    }

    /// keep_prob of hidden layer l, 1 …
    double keep(int l) {
        return keep.get(Math.min(l, keep.size()) - 1);
    }
}
