package justright.labs.batchnorm;

import justright.engine.network.Architecture;
import justright.engine.network.Initialization;
import justright.engine.network.Loss;

/// The net, and where it starts: the same for both lanes but for batch norm.
///
/// @param k n·Var(w) of the first weights, which are drawn from N(0, k/n)
/// @param layers hidden ones
record Design(double k, int layers, Placement placement, Bend bend) {

    /// In each hidden layer.
    static final int UNITS = 20;

    Architecture architecture(Lane lane, int inputs, int classes) {
        Architecture.Draft draft = Architecture.of(inputs);
        for (int l = 1; l <= layers; l++) {
            draft.dense(UNITS, bend.activation());
            if (lane == Lane.WITH && placement.covers(l, layers)) {
                draft.batchNorm();
            }
        }
        return draft.output(classes, Loss.SOFTMAX_CROSS_ENTROPY);
    }

    Initialization initialization() {
        return Initialization.XAVIER.withVarianceFactor(k);
    }

    /// The same from other first weights.
    Design withK(double other) {
        return new Design(other, layers, placement, bend);
    }
}
