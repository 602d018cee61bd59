package justright.labs.normalizing;

import java.util.ArrayList;
import java.util.List;
import justright.training.Measures;
import justright.training.Series;
import justright.training.TrainingState;

/// A run whose every J − J* is kept. As in a session, the last finite moment stays.
final class Watched {

    private final TwinDescent descent;
    private final TwinRule rule;
    private final List<Double> raw = new ArrayList<>();
    private final List<Double> prepared = new ArrayList<>();
    private boolean finite = true;
    private int said;

    Watched(Problem problem, TwinRule rule) {
        this.descent = new TwinDescent(problem);
        this.rule = rule;
        keep();
    }

    void goTo(int end) {
        said = step();
        while (finite && step() < end) {
            Object before = descent.save();
            descent.step(rule);
            finite = descent.isFinite();
            if (finite) {
                keep();
            } else {
                descent.restore(before);
            }
        }
    }

    private void keep() {
        Measures measured = descent.measure(rule);
        raw.add(measured.get(Series.RAW_EXCESS));
        prepared.add(measured.get(Series.NORMALIZED_EXCESS));
    }

    TwinFrame frame() {
        return descent.frame(rule);
    }

    int step() {
        return raw.size() - 1;
    }

    /// The step from which the last part of the run went on.
    int saidAt() {
        return said;
    }

    TrainingState state() {
        return finite ? new TrainingState.Finished() : new TrainingState.Diverged(step());
    }

    List<Double> raw() {
        return raw;
    }

    List<Double> prepared() {
        return prepared;
    }
}
