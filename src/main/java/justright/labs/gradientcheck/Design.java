package justright.labs.gradientcheck;

import justright.engine.network.Architecture;
import justright.engine.network.Loss;

/// The network of the lab: three hidden layers of equal size, so that whatever may be mixed up fits, and one output.
final class Design {

    /// L.
    static final int LAYERS = 4;

    /// In each hidden layer.
    static final int UNITS = 4;

    private Design() {}

    /// @param keepProb of every hidden layer
    static Architecture of(int inputs, Bend bend, double keepProb) {
        Architecture.Draft draft = Architecture.of(inputs);
        for (int l = 1; l < LAYERS; l++) {
            draft.dense(UNITS, bend.activation()).keepProb(keepProb);
        }
        return draft.output(1, Loss.SIGMOID_CROSS_ENTROPY);
    }
}
