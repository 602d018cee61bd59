package justright.labs.earlystopping;

import java.util.List;
import java.util.function.LongFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import justright.lab.Answers;
import justright.lab.LabContext;
import justright.lab.LabState;
import justright.lab.Moment;
import justright.lab.Presentation;
import justright.lab.ResultTable;
import justright.lab.TrainingModel;
import justright.lab.Yardstick;
import justright.setting.Setting;
import justright.training.Experiment;
import justright.training.Hyperparameters;
import justright.training.NetworkStart;
import justright.training.Snapshot;
import justright.training.Speed;
import justright.training.problem.Problem;
import justright.training.problem.ProblemCache;
import justright.training.problem.ProblemSpec;
import org.jspecify.annotations.Nullable;

/// Watches one run, hides its future until the student has stopped it, and gives back any of its moments.
public final class StoppingModel extends TrainingModel<Hyperparameters, StoppingFrame, StoppingPicture> {

    static final String ID = "early-stopping";
    static final long SEED = 4;
    static final int HORIZON = 2400;

    private final StoppingKnobs knobs = new StoppingKnobs();
    private final ProblemCache<ProblemSpec> problems = new ProblemCache<>(Problem::of);
    private final LambdaRuns lambdaRuns = new LambdaRuns(pump(), life());
    private final Taking taking = new Taking(this, knobs);
    private final ObservableBooleanValue busy;
    private final ReadOnlyObjectWrapper<@Nullable Reading> reading = new ReadOnlyObjectWrapper<>();
    private final Answers answers = new Answers(StoppingDiagnosis.NOTHING);
    private final Presentation presentation = answers.beside(knobs.bench(), knobs.more(), StoppingChallenges.of(this));

    StoppingModel(LabContext context) {
        super(ID, context, SEED, HORIZON);
        busy = Bindings.or(super.busy(), lambdaRuns.running());
        speed().set(Speed.NORMAL); // slow enough to be stopped by hand
        begin();
    }

    StoppingKnobs knobs() {
        return knobs;
    }

    LambdaRuns lambdaRuns() {
        return lambdaRuns;
    }

    /// What there is to say of the present moment; null until the first has been computed.
    ReadOnlyObjectProperty<@Nullable Reading> reading() {
        return reading.getReadOnlyProperty();
    }

    /// The student has seen enough: from here on everything may be seen.
    void stopHere() {
        int step = status().getValue().step();
        knobs.stop.set(Math.clamp(step - step % Evaluation.EVERY, Evaluation.EVERY, HORIZON));
        runToEnd();
    }

    /// Restores the parameters of an update already made; of the first ones nobody says that they were taken.
    void take(int step) {
        knobs.taken.set(0);
        if (step == 0) {
            seek(0);
        } else {
            knobs.taken.set(Math.clamp(step, 0, HORIZON));
        }
    }

    @Override
    protected Hyperparameters hyperparameters() {
        return knobs.hyperparameters();
    }

    @Override
    protected LongFunction<Experiment<Hyperparameters, StoppingFrame>> experiment() {
        StoppingKnobs.Grounds grounds = knobs.grounds();
        return seed -> {
            ExamplesSpec spec = grounds.spec(seed);
            Examples examples = spec.of(problems.get(spec.sampled()));
            Problem problem = examples.problem();
            NetworkStart start = new NetworkStart(
                    grounds.hidden().architecture(problem.train().features()),
                    grounds.initialization(),
                    problem.train(),
                    problem.dev(),
                    seed);
            return new WatchedExperiment(start, examples);
        };
    }

    @Override
    protected List<Yardstick<Hyperparameters, StoppingFrame>> yardsticks() {
        Yardstick<Hyperparameters, StoppingFrame> lowest = new Yardstick<>(
                "yardstick.lowest",
                Yardstick.Unit.SHARE,
                snapshot -> Evaluation.of(snapshot.curves()).stream()
                        .mapToDouble(Evaluation::dev)
                        .min()
                        .orElse(Double.NaN));
        return List.of(lowest, Yardstick.devError());
    }

    @Override
    protected StoppingPicture depict(Snapshot<Hyperparameters, StoppingFrame> snapshot) {
        return StoppingPicture.of(snapshot.frame());
    }

    @Override
    protected void showing(Moment<Hyperparameters, StoppingFrame, StoppingPicture> next) {
        taking.follow(next.snapshot());
        read(next);
    }

    @Override
    protected void moved(Setting<?> setting) {
        if (setting == knobs.taken) {
            taking.moved();
        }
    }

    /// Everything that follows from the settings.
    @Override
    protected void turned() {
        answers.write(StoppingCode.of(knobs, seed()));
        LongFunction<Experiment<Hyperparameters, StoppingFrame>> experiment = experiment();
        long seed = seed();
        lambdaRuns.follow(
                knobs.sweep.get(),
                List.of(knobs.grounds(), seed),
                () -> experiment.apply(seed),
                knobs::hyperparameters);
        Reading last = reading.get();
        if (last == null) {
            answers.write(StoppingFormula.of(knobs, null));
        } else {
            read(last.moment());
        }
    }

    private void read(Moment<Hyperparameters, StoppingFrame, StoppingPicture> now) {
        Reading next = Reading.of(now, Evaluation.of(now.snapshot().curves()), knobs);
        answers.diagnose(StoppingDiagnosis.of(next));
        answers.describe(Descriptions.of(next));
        answers.write(StoppingFormula.of(knobs, next));
        reading.set(next);
    }

    /// What came of every λ.
    @Override
    public List<ResultTable> tables() {
        ResultTable.Draft tried =
                ResultTable.of("results.lambdas", "lambda", "train_cost", "dev_error", "test_error", "weight_norm");
        lambdaRuns.all().get().forEach(run -> tried.row(run.lambda(), run.cost(), run.dev(), run.fresh(), run.norm()));
        return ResultTable.together(tried, super.tables());
    }

    @Override
    public LabState state() {
        return taking.written(super.state());
    }

    @Override
    public void restore(LabState state) {
        super.restore(state);
        taking.restored();
    }

    // ---- what the bench shows

    @Override
    public Presentation presentation() {
        return presentation;
    }

    @Override
    public ObservableBooleanValue busy() {
        return busy;
    }
}
