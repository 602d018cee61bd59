package justright.lab;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BooleanSupplier;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import justright.lab.Repeats.Judged;
import justright.lab.Repeats.Repeated;
import justright.training.Curves;
import justright.training.Direction;
import justright.training.Experiment;
import justright.training.Snapshot;
import justright.training.Spread;
import justright.training.Sweep;
import justright.training.Trainer;
import justright.training.TrainingState;
import justright.ui.frame.FramePump;
import justright.ui.life.Lifetime;
import org.jspecify.annotations.Nullable;

/// Repeats runs over five seeds on worker threads, one whole run a thread, each until it stops by itself. The first
/// seed is that of the run itself; all settings get the same seeds.
final class SeedRuns<H, F> implements Repetition {

    private static final int SEEDS = 5;

    private final Supplier<Optional<Order<H, F>>> orders;
    private final List<Yardstick<H, F>> yardsticks;
    private final ReadOnlyObjectWrapper<Repeats> status = new ReadOnlyObjectWrapper<>(new Repeats.None());
    private final ObservableBooleanValue busy =
            Bindings.createBooleanBinding(() -> status.get() instanceof Repeats.Underway, status);
    private List<Subject<H, F>> subjects = List.of();
    private List<Long> seeds = List.of();
    private @Nullable Sweep<Job<H, F>, End> sweep;
    private Meter meter = new Meter(0);

    /// Settings to be repeated.
    ///
    /// @param values all settings, encoded, by id
    /// @param pin the pinned run they are of; null for the present one
    /// @param passed up to this step stops were gone on from
    /// @param experiment builds the run of a seed
    record Subject<H, F>(
            Map<String, String> values,
            @Nullable Pin<H, F, ?> pin,
            LongFunction<Experiment<H, F>> experiment,
            List<Direction<H>> directions,
            int passed,
            int steps) {

        private static <H, F> Subject<H, F> of(Pin<H, F, ?> pin) {
            Snapshot<H, F> then = pin.moment().snapshot();
            return new Subject<>(
                    pin.values(),
                    pin,
                    pin.experiment(),
                    then.course(then.hyperparameters()),
                    then.passed(),
                    then.planned());
        }

        private Subject<H, F> asLongAs(int updates) {
            return new Subject<>(values, pin, experiment, directions, passed, updates);
        }
    }

    /// What to repeat.
    record Order<H, F>(Subject<H, F> present, List<? extends Pin<H, F, ?>> pins, long firstSeed) {}

    private record Job<H, F>(Subject<H, F> subject, long seed) {}

    /// What is left of a run.
    ///
    /// @param whole whether it was made to its end, and did not diverge
    private record End(Curves curves, List<Double> readings, boolean whole) {}

    /// @param orders what is to be repeated now; empty if nothing can be yet
    SeedRuns(Supplier<Optional<Order<H, F>>> orders, List<Yardstick<H, F>> yardsticks, FramePump pump, Lifetime life) {
        this.orders = orders;
        this.yardsticks = List.copyOf(yardsticks);
        pump.connect(this::progress, status::set, life);
        life.onEnd(this::forget);
    }

    @Override
    public ReadOnlyObjectProperty<Repeats> status() {
        return status.getReadOnlyProperty();
    }

    ObservableBooleanValue busy() {
        return busy;
    }

    @Override
    public void toggle() {
        boolean stop = busy.get();
        forget();
        if (!stop) {
            orders.get().ifPresent(this::start);
        }
    }

    @Override
    public void begin(long firstSeed, int steps) {
        forget();
        orders.get()
                .map(order -> order.present().asLongAs(steps))
                .ifPresent(alone -> start(new Order<>(alone, List.of(), firstSeed)));
    }

    private void start(Order<H, F> order) {
        subjects = Stream.concat(
                        Stream.of(order.present()), order.pins().stream().map(Subject::of))
                .toList();
        seeds = LongStream.range(order.firstSeed(), order.firstSeed() + SEEDS)
                .boxed()
                .toList();
        List<Job<H, F>> jobs = subjects.stream()
                .flatMap(subject -> seeds.stream().map(seed -> new Job<>(subject, seed)))
                .toList();
        meter = new Meter(jobs.stream().mapToLong(job -> job.subject().steps()).sum());
        Meter counting = meter;
        sweep = Sweep.start(jobs, (job, cancelled) -> run(job, counting, cancelled));
        status.set(new Repeats.Underway(0, jobs.size(), 0, Double.NaN));
    }

    /// What is under way stops within one update.
    @Override
    public void forget() {
        if (sweep != null) {
            sweep.cancel();
            sweep = null;
        }
        subjects = List.of();
        if (!(status.get() instanceof Repeats.None)) {
            status.set(new Repeats.None());
        }
    }

    /// Forgets what came of pinned runs that are no longer pinned.
    void keepOnly(List<? extends Pin<H, F, ?>> pins) {
        if (status.get() instanceof Repeats.Made made) {
            List<Repeated> kept = new ArrayList<>(made.settings());
            List<Subject<H, F>> left = new ArrayList<>(subjects);
            for (int i = left.size() - 1; i >= 0; i--) {
                Pin<H, F, ?> pin = left.get(i).pin();
                if (pin != null && !pins.contains(pin)) {
                    left.remove(i);
                    kept.remove(i);
                }
            }
            subjects = List.copyOf(left);
            status.set(new Repeats.Made(made.seeds(), kept));
        }
    }

    /// How far the runs are; all together once the last is made.
    private Optional<Repeats> progress() {
        Sweep<Job<H, F>, End> present = sweep;
        if (present == null) {
            return Optional.empty();
        }
        if (!present.isOver()) {
            return Optional.of(meter.reading(present.finished(), present.total()));
        }
        sweep = null;
        return Optional.of(present.failure() == null ? made(present.takeArrived()) : new Repeats.None());
    }

    private Repeats made(List<Sweep.Result<Job<H, F>, End>> results) {
        List<End> ends = results.stream()
                .sorted(Comparator.comparingInt(Sweep.Result::index))
                .map(Sweep.Result::value)
                .toList();
        List<Repeated> settings = IntStream.range(0, subjects.size())
                .mapToObj(i -> repeated(subjects.get(i), ends.subList(i * SEEDS, (i + 1) * SEEDS)))
                .toList();
        return new Repeats.Made(seeds, settings);
    }

    private Repeated repeated(Subject<H, F> subject, List<End> ends) {
        List<Judged> judged = IntStream.range(0, yardsticks.size())
                .mapToObj(i -> new Judged(
                        yardsticks.get(i).textKey(),
                        yardsticks.get(i).unit(),
                        new Spread(
                                ends.stream().map(end -> end.readings().get(i)).toList())))
                .toList();
        return new Repeated(
                subject.values(),
                subject.pin() != null,
                subject.steps(),
                ends.stream().map(End::curves).toList(),
                ends.stream().map(End::whole).toList(),
                judged);
    }

    private @Nullable End run(Job<H, F> job, Meter counting, BooleanSupplier cancelled) {
        Subject<H, F> subject = job.subject();
        Trainer<H, F> trainer =
                new Trainer<>(subject.experiment().apply(job.seed()), subject.directions(), subject.steps());
        if (!trainer.runOut(subject.steps(), subject.passed(), () -> counting.isToStop(cancelled))) {
            return null;
        }
        TrainingState state =
                trainer.isDiverged() ? new TrainingState.Diverged(trainer.step()) : new TrainingState.Finished();
        Snapshot<H, F> end = trainer.snapshot(0, subject.steps(), state, 0);
        Double[] readings = yardsticks.stream()
                .map(yardstick -> yardstick.reading().applyAsDouble(end))
                .toArray(Double[]::new);
        counting.skip(subject.steps() - trainer.step());
        return new End(end.curves(), Arrays.asList(readings), !trainer.isDiverged());
    }

    /// Counts updates over all runs. Any thread.
    private static final class Meter {

        private static final double EARLY = 0.02;

        private final long planned;
        private final LongAdder made = new LongAdder();
        private final long begun = System.nanoTime();

        Meter(long planned) {
            this.planned = planned;
        }

        /// Asked before every update, and so counts them.
        boolean isToStop(BooleanSupplier cancelled) {
            made.increment();
            return cancelled.getAsBoolean();
        }

        /// A run has come to its end so many updates before it was planned.
        void skip(int updates) {
            made.add(updates);
        }

        Repeats reading(int finished, int total) {
            double share = Math.clamp((double) made.sum() / Math.max(1, planned), 0.0, 1.0);
            double seconds = (System.nanoTime() - begun) * 1e-9;
            double left = share < EARLY ? Double.NaN : seconds * (1 - share) / share;
            return new Repeats.Underway(finished, total, share, left);
        }
    }
}
