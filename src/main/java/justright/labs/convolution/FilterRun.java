package justright.labs.convolution;

import java.util.EnumSet;
import java.util.Set;
import justright.engine.Chance;
import justright.engine.data.FilterFit;
import justright.training.Experiment;
import justright.training.Measures;
import justright.training.Series;
import org.ejml.data.DMatrixRMaj;

/// A filter that slides (a step fills one cell of its map), or is learned (a step descends J towards the target map).
final class FilterRun implements Experiment<Rate, FilterFrame> {

    /// From here on a map counts as the target: a tenth of a grey level in a cell.
    static final double ARRIVED = 0.005;

    private static final double START = 0.3;
    private static final double LARGEST = 1e100;

    private final Setup setup;
    private final FilterFit fit;
    private DMatrixRMaj filter;
    private int step;
    private int arrivedAt = -1;

    private record Saved(DMatrixRMaj filter, int step, int arrivedAt) {}

    FilterRun(Setup setup, long seed) {
        this.setup = setup;
        fit = setup.fit();
        filter = setup.mode() == Mode.SLIDE ? setup.given().copy() : random(Chance.of(seed).stream("filter"));
    }

    private static DMatrixRMaj random(Chance chance) {
        DMatrixRMaj filter = new DMatrixRMaj(FilterChoice.EDGE, FilterChoice.EDGE);
        for (int i = 0; i < FilterChoice.WEIGHTS; i++) {
            filter.set(i, START * chance.gaussian());
        }
        return filter;
    }

    @Override
    public void step(Rate rate) {
        if (setup.mode() == Mode.LEARN) {
            filter = fit.descend(filter, rate.learningRate());
        }
        step++;
        if (setup.mode() == Mode.LEARN && arrivedAt < 0 && fit.cost(filter) < ARRIVED) {
            arrivedAt = step;
        }
    }

    /// Squares of numbers near the largest would overflow before they themselves do.
    @Override
    public boolean isFinite() {
        return Weights.largest(filter) < LARGEST;
    }

    @Override
    public FilterFrame frame(Rate rate) {
        return new FilterFrame(setup, filter.copy(), step, arrivedAt);
    }

    @Override
    public Set<Series> series() {
        return setup.mode() == Mode.LEARN ? EnumSet.of(Series.COST) : EnumSet.noneOf(Series.class);
    }

    @Override
    public Measures measure(Rate rate) {
        Measures.Builder measures = Measures.builder();
        return setup.mode() == Mode.LEARN
                ? measures.put(Series.COST, fit.cost(filter)).build()
                : measures.build();
    }

    @Override
    public Object save() {
        return new Saved(filter, step, arrivedAt);
    }

    @Override
    public void restore(Object saved) {
        Saved moment = (Saved) saved;
        filter = moment.filter();
        step = moment.step();
        arrivedAt = moment.arrivedAt();
    }
}
