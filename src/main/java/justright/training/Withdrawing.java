package justright.training;

import java.util.List;
import java.util.Set;

/// An experiment that withdraws from a race when its numbers are no longer finite, so that the others go on: it makes
/// no further update and measures NaN. Looking back to before brings it back.
public final class Withdrawing<H, F> implements Experiment<H, F> {

    private final Experiment<H, F> inner;

    public Withdrawing(Experiment<H, F> inner) {
        this.inner = inner;
    }

    @Override
    public void step(H hyperparameters) {
        if (inner.isFinite()) {
            inner.step(hyperparameters);
        }
    }

    /// Always true: the race is never over because of one.
    @Override
    public boolean isFinite() {
        return true;
    }

    @Override
    public F frame(H hyperparameters) {
        return inner.frame(hyperparameters);
    }

    @Override
    public Set<Series> series() {
        return inner.series();
    }

    @Override
    public Measures measure(H hyperparameters) {
        return inner.isFinite()
                ? inner.measure(hyperparameters)
                : Measures.builder().build();
    }

    @Override
    public List<TrainedNetwork<H>> networks() {
        return inner.networks();
    }

    @Override
    public Object save() {
        return inner.save();
    }

    @Override
    public void restore(Object saved) {
        inner.restore(saved);
    }
}
