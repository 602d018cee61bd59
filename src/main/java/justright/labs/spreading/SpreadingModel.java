package justright.labs.spreading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import justright.lab.Answers;
import justright.lab.LabContext;
import justright.lab.Moment;
import justright.lab.Presentation;
import justright.lab.ResultTable;
import justright.lab.Trail;
import justright.lab.TrainingModel;
import justright.lab.Yardstick;
import justright.training.Experiment;
import justright.training.Snapshot;
import justright.training.TrainingState;
import org.jspecify.annotations.Nullable;

/// Trains one linear unit three times, as it is, with dropout of its inputs and with L2, and sees where the weights go.
public final class SpreadingModel extends TrainingModel<SpreadingRule, SpreadingFrame, SpreadingPicture> {

    static final String ID = "spreading";
    static final long SEED = 4;
    static final int HORIZON = 800;

    private final Knobs knobs = new Knobs();
    private final Trail<Match> matches = new Trail<>(Match::lambda);
    private final EveryLambda everyLambda;
    private final ObservableBooleanValue busy;
    private final ReadOnlyObjectWrapper<@Nullable Reading> reading = new ReadOnlyObjectWrapper<>();
    private final Answers answers = new Answers(Verdicts.NOTHING);
    private final Presentation presentation = answers.beside(knobs.bench(), knobs.more(), SpreadingChallenges.of(this));

    /// All that is fixed while λ moves.
    private record Grounds(SensorSpec spec, double start, SpreadingRule atZero) {}

    SpreadingModel(LabContext context) {
        super(ID, context, SEED, HORIZON);
        everyLambda = new EveryLambda(context.pump(), life());
        busy = Bindings.or(super.busy(), everyLambda.running());
        begin();
    }

    Knobs knobs() {
        return knobs;
    }

    /// How far the bars of L2 are from those of dropout, at every λ tried.
    Trail<Match> matches() {
        return matches;
    }

    /// What there is to say of the present moment; null until the first has been computed.
    ReadOnlyObjectProperty<@Nullable Reading> reading() {
        return reading.getReadOnlyProperty();
    }

    /// Tries every λ in whole runs with these settings and the defaults of all others, and then trains with the one
    /// that matches dropout best.
    void findMatch(Map<String, String> values, Consumer<Match> whenDone) {
        Knobs tried = Knobs.with(values);
        everyLambda.start(tried.spec(seed()), tried.start.get(), tried.rule(), all -> {
            Match best = Match.best(all);
            Map<String, String> matching = new HashMap<>(values);
            matching.put(knobs.lambda.id(), Double.toString(best.lambda()));
            trial(matching, _ -> {
                matches.addAll(all);
                whenDone.accept(best);
            });
        });
    }

    @Override
    protected SpreadingRule hyperparameters() {
        return knobs.rule();
    }

    @Override
    protected LongFunction<Experiment<SpreadingRule, SpreadingFrame>> experiment() {
        SensorSpec spec = knobs.spec(seed());
        double start = knobs.start.get();
        return seedOfRun -> new SpreadingRun(Sensors.of(spec.withSeed(seedOfRun)), start);
    }

    /// Over how many inputs each unit has spread its bet.
    @Override
    protected List<Yardstick<SpreadingRule, SpreadingFrame>> yardsticks() {
        return Stream.of(Remedy.values()).map(SpreadingModel::inputs).toList();
    }

    private static Yardstick<SpreadingRule, SpreadingFrame> inputs(Remedy remedy) {
        return new Yardstick<>(
                "spread." + remedy.key(),
                Yardstick.Unit.COUNT,
                end -> end.state() instanceof TrainingState.Diverged
                        ? Double.NaN
                        : end.frame().bet(remedy).inputs());
    }

    @Override
    protected SpreadingPicture depict(Snapshot<SpreadingRule, SpreadingFrame> snapshot) {
        return SpreadingPicture.of(snapshot);
    }

    @Override
    protected void showing(Moment<SpreadingRule, SpreadingFrame, SpreadingPicture> next) {
        read(next);
    }

    @Override
    protected void turned() {
        answers.write(SpreadingCode.of(knobs, seed()));
        matches.stayOn(
                new Grounds(knobs.spec(seed()), knobs.start.get(), knobs.rule().withLambda(0)));
        Moment<SpreadingRule, SpreadingFrame, SpreadingPicture> now = moment().get();
        if (now == null) {
            answers.write(SpreadingFormula.plain());
        } else {
            read(now);
        }
    }

    /// Everything that follows from a moment and from where one looks.
    private void read(Moment<SpreadingRule, SpreadingFrame, SpreadingPicture> now) {
        Reading next = Reading.of(now, knobs);
        answers.diagnose(Verdicts.of(next));
        answers.write(SpreadingFormula.of(next.picture()));
        answers.describe(Descriptions.of(next));
        reading.set(next);
        SpreadingRule rule = next.picture().rule();
        boolean current = rule.equals(knobs.rule()) && next.spec().equals(knobs.spec(seed()));
        if (current && next.isSettled()) {
            matches.add(new Match(rule.lambda(), next.picture().distance()));
        }
    }

    /// How far apart the bars of L2 and of dropout were at each λ.
    @Override
    public List<ResultTable> tables() {
        ResultTable.Draft tried = ResultTable.of("results.lambdas", "lambda", "distance_to_dropout");
        matches.all().get().forEach(match -> tried.row(match.lambda(), match.distance()));
        return ResultTable.together(tried, super.tables());
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
