package justright.labs.biasvariance;

import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import justright.lab.Answers;
import justright.lab.Carried;
import justright.lab.LabContext;
import justright.lab.Moment;
import justright.lab.Presentation;
import justright.lab.TrainingModel;
import justright.lab.Yardstick;
import justright.setting.Setting;
import justright.training.Experiment;
import justright.training.Hyperparameters;
import justright.training.Snapshot;
import justright.training.problem.Problem;
import justright.training.problem.ProblemCache;
import justright.training.problem.ProblemSpec;

/// Trains four models on the same noisy data and judges one of them: too simple, too large, or just right?
public final class BiasVarianceModel extends TrainingModel<Hyperparameters, Quartet, QuartetPicture> {

    static final String ID = "bias-variance";
    static final long SEED = 12;
    static final int HORIZON = 1500;

    private final Knobs knobs = new Knobs();
    private final ProblemCache<ProblemSpec> problems = new ProblemCache<>(Problem::of);
    private final ReadOnlyObjectWrapper<Optional<Reading>> reading = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Answers answers = new Answers(Verdicts.NOTHING);
    private final Presentation presentation =
            answers.beside(knobs.bench(), knobs.more(), BiasVarianceChallenges.of(this));

    BiasVarianceModel(LabContext context) {
        super(ID, context, SEED, HORIZON);
        answers.write(BiasVarianceFormula.empty());
        life().listen(moment(), (_, _, _) -> settle());
        begin();
        settle();
    }

    Knobs knobs() {
        return knobs;
    }

    /// The numbers of what is shown; empty until something is.
    ObservableValue<Optional<Reading>> reading() {
        return reading.getReadOnlyProperty();
    }

    @Override
    protected Hyperparameters hyperparameters() {
        return knobs.hyperparameters();
    }

    @Override
    protected LongFunction<Experiment<Hyperparameters, Quartet>> experiment() {
        ProblemSpec spec = knobs.spec(seed());
        Candidate yours = knobs.yours();
        return seedOfRun -> Quartet.experiment(problems.get(spec.withSeed(seedOfRun)), yours, seedOfRun);
    }

    /// Of your model.
    @Override
    protected List<Yardstick<Hyperparameters, Quartet>> yardsticks() {
        Yardstick<Hyperparameters, Quartet> train = new Yardstick<>(
                "yardstick.train",
                Yardstick.Unit.SHARE,
                snapshot -> snapshot.measures().get(Panel.YOURS.trainError()));
        return List.of(train, Yardstick.devError());
    }

    @Override
    protected QuartetPicture depict(Snapshot<Hyperparameters, Quartet> snapshot) {
        return QuartetPicture.of(snapshot.frame());
    }

    /// Whoever turns a knob of one's own model wants to see what becomes of it.
    @Override
    protected void moved(Setting<?> setting) {
        if (knobs.ofYours().contains(setting)) {
            knobs.focus.set(Focus.YOURS);
        }
    }

    @Override
    protected void turned() {
        settle();
    }

    /// Everything that follows from settings and moment.
    private void settle() {
        knobs.updateAvailability();
        answers.write(BiasVarianceCode.of(knobs, seed()));
        Moment<Hyperparameters, Quartet, QuartetPicture> now = moment().get();
        if (now != null) {
            show(Reading.of(now, knobs));
        }
    }

    private void show(Reading now) {
        reading.set(Optional.of(now));
        answers.diagnose(Verdicts.of(now));
        answers.write(BiasVarianceFormula.of(now));
        answers.describe(Descriptions.of(now));
    }

    // ---- what the bench shows

    @Override
    public Optional<Carried> inPlayground() {
        return Optional.of(InPlayground.of(state(), knobs));
    }

    @Override
    public Presentation presentation() {
        return presentation;
    }
}
