package justright.training;

import java.util.EnumSet;
import java.util.Set;

/// A tiny experiment for tests: x falls by the factor that the hyperparameters give; a large factor lets it explode.
class Falling implements Experiment<Double, Double> {

    private double x = 1;

    @Override
    public void step(Double factor) {
        x *= factor;
    }

    @Override
    public boolean isFinite() {
        return Double.isFinite(x);
    }

    @Override
    public Double frame(Double factor) {
        return x;
    }

    @Override
    public Set<Series> series() {
        return EnumSet.of(Series.COST);
    }

    @Override
    public Measures measure(Double factor) {
        return Measures.builder().put(Series.COST, x).build();
    }

    @Override
    public Object save() {
        return x;
    }

    @Override
    public void restore(Object saved) {
        x = (Double) saved;
    }
}
