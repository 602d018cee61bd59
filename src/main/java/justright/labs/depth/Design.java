package justright.labs.depth;

import justright.engine.Chance;
import justright.engine.network.Architecture;
import justright.engine.network.Initialization;
import justright.engine.network.Loss;
import justright.engine.network.Parameters;
import org.ejml.data.DMatrixRMaj;

/// What a run is of: L equal layers, and one sigmoid output on top of them.
///
/// @param depth L
/// @param width units of each layer, as many as inputs
/// @param w of [Kind#IDENTITY]
/// @param sigma of the random kinds
record Design(Kind kind, int depth, int width, double w, double sigma, Precision precision, Course course) {

    /// The factor by which W is expected to multiply what it is given: w, or σ√n.
    double gain() {
        return kind.isRandom() ? sigma * Math.sqrt(width) : w;
    }

    int steps() {
        return course.steps(depth);
    }

    private Architecture architecture() {
        Architecture.Draft draft = Architecture.of(width);
        for (int l = 1; l <= depth; l++) {
            draft.dense(width, kind.activation());
        }
        return draft.output(1, Loss.SIGMOID_CROSS_ENTROPY);
    }

    /// The first weights; biases 0. The output's weights are `head`.
    Parameters parameters(double[] head, long seed) {
        Architecture architecture = architecture();
        Parameters parameters = kind.isRandom()
                ? Parameters.initialize(architecture, Initialization.normal(sigma), Chance.of(seed).stream("weights"))
                : Parameters.zeros(architecture);
        for (int l = 1; l <= depth; l++) {
            DMatrixRMaj W = parameters.W(l);
            for (int i = 0; !kind.isRandom() && i < width; i++) {
                W.set(i, i, w);
            }
        }
        System.arraycopy(head, 0, parameters.W(depth + 1).data, 0, width);
        return parameters;
    }

    /// Rounds all weights to the precision. Modified: `parameters`.
    Parameters rounded(Parameters parameters) {
        for (int l = 1; l <= parameters.depth(); l++) {
            DMatrixRMaj W = parameters.W(l);
            for (int i = 0; i < W.getNumElements(); i++) {
                W.data[i] = precision.round(W.data[i]);
            }
        }
        return parameters;
    }
}
