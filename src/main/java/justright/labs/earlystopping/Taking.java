package justright.labs.earlystopping;

import java.util.List;
import justright.lab.LabState;
import justright.training.Snapshot;
import justright.training.TrainingState;

/// Which moment of the run has been taken as the model, and whose stop stands over it. Both belong to one run: another
/// run begins without them, and whoever scrubs away from a taken model has not taken it any more. Thread: JavaFX.
final class Taking {

    private final StoppingModel model;
    private final StoppingKnobs knobs;
    private int run = -1;
    private boolean carried;
    private boolean underway;

    Taking(StoppingModel model, StoppingKnobs knobs) {
        this.model = model;
        this.knobs = knobs;
    }

    /// Somebody has chosen another moment, or none.
    void moved() {
        underway = knobs.taken.getInt() > 0;
        if (underway) {
            model.seek(knobs.taken.getInt());
        }
    }

    /// The next run brings its own stop and model along.
    void restored() {
        carried = true;
        underway = knobs.taken.getInt() > 0;
    }

    /// A snapshot is about to be shown.
    void follow(Snapshot<?, ?> snapshot) {
        if (snapshot.run().number() != run) {
            run = snapshot.run().number();
            if (!carried) {
                List.of(knobs.stop, knobs.taken).forEach(each -> each.follow("0"));
                underway = false;
            }
            carried = false;
        }
        int taken = knobs.taken.getInt();
        if (underway) {
            arrive(snapshot, taken);
        } else if (taken > 0 && taken <= snapshot.furthest() && snapshot.step() != taken) {
            knobs.taken.follow("0");
        }
    }

    private void arrive(Snapshot<?, ?> snapshot, int taken) {
        boolean resting = !snapshot.state().isRunning() && !(snapshot.state() instanceof TrainingState.Ready);
        if (resting && snapshot.furthest() >= taken && snapshot.step() != taken) {
            model.seek(taken);
        } else if (resting) {
            underway = false;
        }
    }

    /// The state of a run whose taken model is on screen: the whole run has to be made again before it can be taken.
    LabState written(LabState state) {
        int furthest = model.status().getValue().furthest();
        if (knobs.taken.getInt() == 0 || furthest <= state.steps()) {
            return state;
        }
        return state.edit().steps(furthest).done();
    }
}
