package justright.labs.search;

import justright.engine.network.Activations;
import justright.engine.network.Architecture;
import justright.engine.network.Initialization;
import justright.engine.network.Loss;
import justright.engine.network.Penalty;
import justright.engine.optimizer.UpdateRule;
import justright.training.Hyperparameters;

/// All hyperparameters of one trial: two of them are searched for, the others stay at their defaults.
///
/// @param learningRate α
/// @param lambda λ of L2
/// @param keepProb of each hidden layer
/// @param units n of each hidden layer
/// @param layers hidden ones
/// @param scale s: the first weights are drawn from N(0, s²/n)
record Recipe(double learningRate, double lambda, double keepProb, int units, int layers, double scale) {

    static final Recipe DEFAULT = new Recipe(1, 0, 1, 12, 2, 1);

    Architecture architecture(int inputs) {
        Architecture.Draft draft = Architecture.of(inputs);
        for (int l = 1; l <= layers; l++) {
            draft.dense(units, Activations.TANH);
            if (keepProb < 1) {
                draft.keepProb(keepProb);
            }
        }
        return draft.output(1, Loss.SIGMOID_CROSS_ENTROPY);
    }

    Initialization initialization() {
        return Initialization.XAVIER.withVarianceFactor(scale * scale);
    }

    Hyperparameters hyperparameters() {
        Penalty penalty = lambda == 0 ? Penalty.NONE : Penalty.l2(lambda);
        return Hyperparameters.fullBatch(UpdateRule.descent(learningRate, penalty));
    }
}
