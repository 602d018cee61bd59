package justright.labs.spreading;

import justright.engine.network.Penalty;
import justright.engine.optimizer.UpdateRule;

/// What steers an update of the three units.
///
/// @param learningRate α of all three
/// @param keepProb of the inputs, for the unit with dropout
/// @param lambda for the unit with L2
record SpreadingRule(double learningRate, double keepProb, double lambda) {

    double keepProb(Remedy remedy) {
        return remedy == Remedy.DROPOUT ? keepProb : 1;
    }

    UpdateRule update(Remedy remedy) {
        return UpdateRule.descent(learningRate, remedy == Remedy.L2 ? Penalty.l2(lambda) : Penalty.NONE);
    }

    SpreadingRule withLambda(double other) {
        return new SpreadingRule(learningRate, keepProb, other);
    }
}
