package justright.labs.initialization;

import java.util.List;
import justright.engine.network.Architecture;
import justright.engine.network.Initialization;
import justright.engine.network.Loss;

/// What races: the same network for each scheme.
///
/// @param schemes one to four, from the top row
/// @param k the variance factor of [Scheme#YOURS]
/// @param layers hidden ones
/// @param units in each of them
/// @param normalized whether the inputs have mean 0 and variance 1
record Design(List<Scheme> schemes, double k, Bend bend, int layers, int units, boolean normalized) {

    Design {
        schemes = List.copyOf(schemes);
    }

    Architecture architecture(int inputs, int classes) {
        Architecture.Draft draft = Architecture.of(inputs);
        for (int l = 0; l < layers; l++) {
            draft.dense(units, bend.activation());
        }
        return draft.output(classes, Loss.SOFTMAX_CROSS_ENTROPY);
    }

    Initialization initialization(Scheme scheme) {
        return scheme.initialization(k);
    }
}
