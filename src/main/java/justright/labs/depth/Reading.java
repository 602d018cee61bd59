package justright.labs.depth;

import justright.lab.Moment;
import justright.training.Snapshot;
import justright.training.TrainingState;

/// All that pictures and sentences say of one moment.
record Reading(Moment<Rate, DepthFrame, DepthFrame> moment) {

    Snapshot<Rate, DepthFrame> snapshot() {
        return moment.snapshot();
    }

    DepthFrame frame() {
        return moment.picture();
    }

    Design design() {
        return frame().design();
    }

    Passage passage() {
        return frame().passage();
    }

    Fate fate() {
        return Fate.of(passage());
    }

    double learningRate() {
        return snapshot().hyperparameters().learningRate();
    }

    /// How far the pass has come; one that is over while training.
    Front front() {
        return design().course() == Course.PASS
                ? new Front(snapshot().step(), design().depth())
                : Front.over(design().depth());
    }

    /// Updates made.
    int updates() {
        return design().course() == Course.TRAIN ? snapshot().step() : 0;
    }

    boolean isDiverged() {
        return snapshot().state() instanceof TrainingState.Diverged;
    }
}
