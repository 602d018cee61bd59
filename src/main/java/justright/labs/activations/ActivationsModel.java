package justright.labs.activations;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import justright.lab.Answers;
import justright.lab.BackgroundRuns;
import justright.lab.Carried;
import justright.lab.LabContext;
import justright.lab.Moment;
import justright.lab.Presentation;
import justright.lab.TrainingModel;
import justright.lab.Yardstick;
import justright.training.Experiment;
import justright.training.Series;
import justright.training.Snapshot;
import justright.training.problem.Problem;
import justright.training.problem.ProblemCache;
import justright.training.problem.ProblemSpec;
import justright.training.problem.Source;
import org.jspecify.annotations.Nullable;

/// Trains the same network with eight functions side by side, and shows what tells them apart.
public final class ActivationsModel extends TrainingModel<Rule, ContestFrame, ContestPicture> {

    static final String ID = "activations";
    static final long SEED = 11;
    static final int HORIZON = 400;

    /// Examples to learn from, and the spread of the moons.
    static final int EXAMPLES = 120;

    static final double SPREAD = 0.2;

    private static final double FIFTHS = 5;

    private final Knobs knobs = new Knobs();
    private final ProblemCache<Long> problems = new ProblemCache<>(ActivationsModel::problem);
    private final ReadOnlyObjectWrapper<@Nullable Reading> reading = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Map<Kind, Double>> costs = new ReadOnlyObjectWrapper<>(Map.of());
    private final BackgroundRuns<Design, Map<Kind, Double>> timing;
    private final ObservableBooleanValue busy;
    private final Answers answers = new Answers(Verdicts.NOTHING);
    private final Presentation presentation =
            answers.beside(knobs.bench(), knobs.more(), ActivationsChallenges.of(this));

    ActivationsModel(LabContext context) {
        super(ID, context, SEED, HORIZON);
        timing = new BackgroundRuns<>(pump(), measured -> costs.set(measured.getLast()), life());
        busy = Bindings.or(super.busy(), timing.running());
        begin();
    }

    Knobs knobs() {
        return knobs;
    }

    /// What there is to say of the present moment; null until the first has been computed.
    ReadOnlyObjectProperty<@Nullable Reading> reading() {
        return reading.getReadOnlyProperty();
    }

    /// What each function costs on this machine, over ReLU; empty until it has been measured.
    ReadOnlyObjectProperty<Map<Kind, Double>> costs() {
        return costs.getReadOnlyProperty();
    }

    /// Measures what each function costs, on a thread of its own.
    void measureCosts() {
        timing.start(List.of(knobs.design()), Stopwatch::measure);
    }

    /// Moves the probe to the nearest place that is measured.
    void moveProbe(double z) {
        double fifths = Math.rint(Math.clamp(z, -Throughput.REACH, Throughput.REACH) * FIFTHS);
        knobs.z.set(fifths / FIFTHS);
    }

    @Override
    public ObservableBooleanValue busy() {
        return busy;
    }

    @Override
    protected Rule hyperparameters() {
        return knobs.rule();
    }

    private static Problem problem(long seed) {
        return Problem.of(new ProblemSpec(Source.MOONS, SPREAD, EXAMPLES, seed), 0);
    }

    /// The examples, the first weights and everything else that is drawn, by the seed.
    static Experiment<Rule, ContestFrame> experiment(Design design, long seed) {
        return Contest.experiment(design, problem(seed), seed);
    }

    @Override
    protected LongFunction<Experiment<Rule, ContestFrame>> experiment() {
        Design design = knobs.design();
        return seed -> Contest.experiment(design, problems.get(seed), seed);
    }

    /// Updates to the target error of the three that are most often compared.
    @Override
    protected List<Yardstick<Rule, ContestFrame>> yardsticks() {
        return List.of(
                updates(Kind.SIGMOID, "yardstick.sigmoid"),
                updates(Kind.TANH, "yardstick.tanh"),
                updates(Kind.RELU, "yardstick.relu"),
                new Yardstick<>(
                        "yardstick.error",
                        Yardstick.Unit.SHARE,
                        end -> end.measures().get(Series.trainError(Kind.RELU.lane()))));
    }

    private static Yardstick<Rule, ContestFrame> updates(Kind kind, String key) {
        return new Yardstick<>(key, Yardstick.Unit.COUNT, end -> {
            int arrived = end.frame().lane(kind).arrived();
            return arrived < 0 ? Double.NaN : arrived;
        });
    }

    @Override
    protected ContestPicture depict(Snapshot<Rule, ContestFrame> snapshot) {
        return ContestPicture.of(snapshot.frame());
    }

    @Override
    protected void showing(Moment<Rule, ContestFrame, ContestPicture> next) {
        read(next);
    }

    /// Everything that follows from the settings.
    @Override
    protected void turned() {
        knobs.updateAvailability();
        answers.write(ActivationsCode.of(knobs, seed()));
        Reading last = reading.get();
        if (last == null) {
            answers.write(ActivationsFormula.of(knobs.function.get(), knobs.scene.get()));
        } else {
            read(last.moment());
        }
    }

    private void read(Moment<Rule, ContestFrame, ContestPicture> now) {
        Reading next = new Reading(now, knobs.scene.get(), knobs.function.get(), knobs.z.get(), knobs.noise.get());
        answers.diagnose(Verdicts.of(next));
        answers.describe(Descriptions.of(next));
        answers.write(ActivationsFormula.of(next));
        reading.set(next);
    }

    @Override
    public Optional<Carried> inPlayground() {
        return Optional.of(InPlayground.of(state(), knobs, new ProblemSpec(Source.MOONS, SPREAD, EXAMPLES, seed())));
    }

    @Override
    public Presentation presentation() {
        return presentation;
    }
}
