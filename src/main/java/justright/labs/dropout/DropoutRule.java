package justright.labs.dropout;

import java.util.List;
import justright.engine.optimizer.UpdateRule;

/// What steers an update of both networks.
///
/// @param keep keep_prob of the inputs and of each hidden layer; all 1 while dropout is off
record DropoutRule(UpdateRule rule, List<Double> keep) {

    DropoutRule {
        keep = List.copyOf(keep);
    }

    /// Whether any unit can be dropped in a network of this design.
    boolean drops(Design design) {
        return keep.stream().limit(design.hiddenLayers() + 1L).anyMatch(p -> p < 1);
    }
}
