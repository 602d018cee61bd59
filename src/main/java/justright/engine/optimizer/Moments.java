package justright.engine.optimizer;

import justright.engine.network.Architecture;
import justright.engine.network.Gradients;
import justright.engine.network.ParameterGroup.Kind;
import justright.engine.network.Parameters;
import org.ejml.data.DMatrixRMaj;

/// What an optimizer remembers: for each parameter a running mean v of g and s of g², and the number of updates.
final class Moments {

    private final Gradients v;
    private final Gradients s;
    private long t;

    Moments(Architecture architecture) {
        v = Gradients.zeros(architecture);
        s = Gradients.zeros(architecture);
    }

    /// One step of every parameter. Modified: `parameters`, this. Allocates nothing.
    void step(Optimizer optimizer, Parameters parameters, Gradients gradients, double learningRate) {
        t++;
        for (int l = 1; l <= parameters.depth(); l++) {
            step(optimizer, parameters, gradients, learningRate, l, Kind.W);
            step(optimizer, parameters, gradients, learningRate, l, Kind.B);
            step(optimizer, parameters, gradients, learningRate, l, Kind.SLOPE);
            step(optimizer, parameters, gradients, learningRate, l, Kind.GAMMA);
            step(optimizer, parameters, gradients, learningRate, l, Kind.BETA);
        }
    }

    private void step(Optimizer optimizer, Parameters parameters, Gradients gradients, double rate, int l, Kind kind) {
        DMatrixRMaj theta = parameters.matrix(l, kind);
        int count = theta.getNumElements();
        optimizer.step(
                theta.data,
                gradients.matrix(l, kind).data,
                v.matrix(l, kind).data,
                s.matrix(l, kind).data,
                count,
                rate,
                t);
    }

    /// Forgets everything.
    void reset() {
        t = 0;
        v.clear();
        s.clear();
    }

    Moments copy(Architecture architecture) {
        Moments copy = new Moments(architecture);
        copyInto(copy);
        return copy;
    }

    void copyInto(Moments target) {
        v.copyInto(target.v);
        s.copyInto(target.s);
        target.t = t;
    }
}
