package justright.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Several experiments in lockstep, up to eight: every update is one update of each. Of each its errors are measured,
/// see [Series#trainError].
///
/// @param <H> what steers an update of all of them
/// @param <L> what steers an update of one
/// @param <F> the picture of one at a moment
public final class SideBySide<H, L, F> implements Experiment<H, List<F>> {

    private final List<Experiment<L, F>> lanes;
    private final Function<H, List<L>> steering;
    private final List<String> names;

    private record Saved(List<Object> lanes) {}

    /// @param steering what steers each lane, in order
    public SideBySide(List<Experiment<L, F>> lanes, Function<H, List<L>> steering) {
        this(lanes, steering, Collections.nCopies(lanes.size(), ""));
    }

    /// @param names what tells the lanes apart for whoever trains them elsewhere
    public SideBySide(List<Experiment<L, F>> lanes, Function<H, List<L>> steering, List<String> names) {
        this.names = List.copyOf(names);
        this.lanes = List.copyOf(lanes);
        this.steering = steering;
    }

    @Override
    public void step(H hyperparameters) {
        List<L> each = steering.apply(hyperparameters);
        for (int i = 0; i < lanes.size(); i++) {
            lanes.get(i).step(each.get(i));
        }
    }

    @Override
    public boolean isFinite() {
        return lanes.stream().allMatch(Experiment::isFinite);
    }

    @Override
    public List<F> frame(H hyperparameters) {
        List<L> each = steering.apply(hyperparameters);
        List<F> frames = new ArrayList<>();
        for (int i = 0; i < lanes.size(); i++) {
            frames.add(lanes.get(i).frame(each.get(i)));
        }
        return List.copyOf(frames);
    }

    @Override
    public Set<Series> series() {
        Set<Series> series = EnumSet.noneOf(Series.class);
        for (int i = 0; i < lanes.size(); i++) {
            series.add(Series.trainError(i));
            series.add(Series.devError(i));
        }
        return series;
    }

    @Override
    public Measures measure(H hyperparameters) {
        List<L> each = steering.apply(hyperparameters);
        Measures.Builder measures = Measures.builder();
        for (int i = 0; i < lanes.size(); i++) {
            Measures lane = lanes.get(i).measure(each.get(i));
            measures.put(Series.trainError(i), lane.get(Series.TRAIN_ERROR))
                    .put(Series.devError(i), lane.get(Series.DEV_ERROR));
        }
        return measures.build();
    }

    @Override
    public List<TrainedNetwork<H>> networks() {
        return IntStream.range(0, lanes.size()).boxed().flatMap(this::networks).toList();
    }

    private Stream<TrainedNetwork<H>> networks(int lane) {
        return lanes.get(lane).networks().stream()
                .map(network ->
                        network.by((H all) -> steering.apply(all).get(lane)).called(names.get(lane)));
    }

    @Override
    public Object save() {
        return new Saved(lanes.stream().map(Experiment::save).toList());
    }

    @Override
    public void restore(Object saved) {
        List<Object> each = ((Saved) saved).lanes();
        for (int i = 0; i < lanes.size(); i++) {
            lanes.get(i).restore(each.get(i));
        }
    }
}
