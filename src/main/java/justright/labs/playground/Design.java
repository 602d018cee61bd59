package justright.labs.playground;

import java.util.List;
import justright.engine.network.Architecture;
import justright.engine.network.Initialization;
import justright.engine.network.Loss;

/// The network as its knobs describe it, whatever it learns from.
///
/// @param hidden units of each hidden layer
/// @param activations of each hidden layer
record Design(
        List<Integer> hidden, List<ActivationChoice> activations, boolean batchNorm, Initialization initialization) {

    Design {
        hidden = List.copyOf(hidden);
        activations = List.copyOf(activations);
    }

    int layers() {
        return hidden.size();
    }

    /// With the output that suits the task: a sigmoid for two classes, softmax for more, none for measurements.
    Architecture architecture(int inputs, int classes, PlayRule rule) {
        Architecture.Draft draft = Architecture.of(inputs).keepProb(rule.keepInput());
        for (int l = 1; l <= layers(); l++) {
            draft.dense(hidden.get(l - 1), activations.get(l - 1).activation()).keepProb(rule.keep(l));
            if (batchNorm) {
                draft.batchNorm();
            }
        }
        return switch (classes) {
            case 0 -> draft.output(1, Loss.HALF_SQUARED_ERROR);
            case 2 -> draft.output(1, Loss.SIGMOID_CROSS_ENTROPY);
            default -> draft.output(classes, Loss.SOFTMAX_CROSS_ENTROPY);
        };
    }
}
