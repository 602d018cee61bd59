package justright.training;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// An experiment seen through frames of another kind.
record Reframed<H, F, G>(Experiment<H, F> inner, Function<? super F, ? extends G> reframe) implements Experiment<H, G> {

    @Override
    public void step(H hyperparameters) {
        inner.step(hyperparameters);
    }

    @Override
    public boolean isFinite() {
        return inner.isFinite();
    }

    @Override
    public boolean isOver() {
        return inner.isOver();
    }

    @Override
    public G frame(H hyperparameters) {
        return reframe.apply(inner.frame(hyperparameters));
    }

    @Override
    public Set<Series> series() {
        return inner.series();
    }

    @Override
    public Measures measure(H hyperparameters) {
        return inner.measure(hyperparameters);
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
