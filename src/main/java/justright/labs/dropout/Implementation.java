package justright.labs.dropout;

import justright.engine.network.Architecture;
import justright.engine.network.Batch;
import justright.engine.network.Masks;
import justright.engine.network.Network;
import org.ejml.data.DMatrixRMaj;

/// How dropout is put into a program: right, and in two ways in which real programs had it wrong.
enum Implementation {
    /// a∘d/keep_prob in training, a at test time.
    INVERTED,
    /// a∘d in training, a at test time: nothing makes up for the units that were missing.
    NO_RESCALING,
    /// a∘d in training, a·(1 − keep_prob) at test time: the drop rate taken for keep_prob.
    DROP_RATE;

    /// Makes masks just drawn do what this implementation does in training.
    void prepare(Masks drawn) {
        if (this == INVERTED) {
            return;
        }
        for (int l = 0; l < drawn.layers(); l++) {
            drawn.divideBy(l, 1);
        }
    }

    /// Forward as this implementation does it at test time.
    void forward(Network network, Batch batch) {
        if (this == DROP_RATE) {
            network.forwardTraining(batch, scaled(network.architecture(), batch.size()));
        } else {
            network.forward(batch);
        }
    }

    /// What a unit of activation 1 hands on in training, on average.
    double factorInTraining(double keepProb) {
        return this == INVERTED ? 1 : keepProb;
    }

    /// What a unit of activation 1 hands on at test time.
    double factorAtTestTime(double keepProb) {
        return this == DROP_RATE && keepProb < 1 ? 1 - keepProb : 1;
    }

    /// Masks that keep every unit and multiply it by the factor of test time.
    private Masks scaled(Architecture architecture, int m) {
        Masks masks = Masks.none(architecture);
        for (int l = 0; l < architecture.depth(); l++) {
            double p = architecture.keepProb(l);
            if (p < 1) {
                DMatrixRMaj all = new DMatrixRMaj(architecture.units(l), m);
                all.fill(1);
                masks.set(l, p, all);
                masks.divideBy(l, 1 / factorAtTestTime(p));
            }
        }
        return masks;
    }
}
