package justright.labs.gradientcheck;

import java.util.Optional;
import justright.engine.network.Batch;
import justright.engine.network.Fault;
import justright.engine.network.Parameters;
import justright.engine.network.Penalty;
import justright.training.Hyperparameters;
import justright.training.Snapshot;

/// What is checked: a backward pass at two places, over one batch.
///
/// @param now θ of this moment
/// @param start θ before training
record Subject(Parameters now, Parameters start, Batch batch, Penalty penalty, Optional<Fault> fault) {

    static Subject of(Snapshot<Hyperparameters, BackpropFrame> snapshot) {
        BackpropFrame frame = snapshot.frame();
        Batch batch =
                Batch.of(frame.problem().train().x(), frame.problem().train().y());
        Penalty penalty = snapshot.hyperparameters().rule().penalty();
        return new Subject(frame.now(), frame.start(), batch, penalty, frame.fault());
    }

    /// Whether units are dropped, so that J depends on a mask.
    boolean drops() {
        return now.architecture().keepProb(1) < 1;
    }
}
