package justright.labs.trainingloop;

import java.util.Optional;
import java.util.function.LongFunction;
import justright.engine.network.Architecture;
import justright.engine.network.Loss;
import justright.lab.Answers;
import justright.lab.Carried;
import justright.lab.LabContext;
import justright.lab.Moment;
import justright.lab.Presentation;
import justright.lab.TrainingModel;
import justright.training.Experiment;
import justright.training.Hyperparameters;
import justright.training.Snapshot;
import justright.training.problem.Problem;
import justright.training.problem.ProblemCache;
import justright.training.problem.ProblemSpec;

/// Trains a 2-3-1 network and looks into the next update, phase by phase.
public final class LoopModel extends TrainingModel<Hyperparameters, LoopFrame, LoopPicture> {

    static final String ID = "training-loop";
    static final long SEED = 2;
    static final int HORIZON = 200;
    static final int HIDDEN = 3;

    private final Knobs knobs = new Knobs();
    /// Nothing here asks for the Bayes error.
    private final ProblemCache<ProblemSpec> problems = new ProblemCache<>(spec -> Problem.of(spec, Double.NaN));

    private final Answers answers = new Answers(LoopDiagnosis.NOTHING);
    private final Presentation presentation = answers.beside(knobs.bench(), knobs.more(), LoopChallenges.of(this));

    LoopModel(LabContext context) {
        super(ID, context, SEED, HORIZON);
        answers.write(LoopFormula.plain());
        begin();
    }

    Knobs knobs() {
        return knobs;
    }

    Optional<LoopPicture> picture() {
        return Optional.ofNullable(moment().get()).map(Moment::picture);
    }

    /// The next phase; after the last, the next iteration.
    void nextPhase() {
        pause();
        if (knobs.phase.get() == Phase.UPDATE) {
            advance(1);
        }
        knobs.phase.set(knobs.phase.get().following());
    }

    @Override
    protected Hyperparameters hyperparameters() {
        return knobs.hyperparameters();
    }

    @Override
    protected LongFunction<Experiment<Hyperparameters, LoopFrame>> experiment() {
        ProblemSpec spec = knobs.spec(seed());
        Architecture architecture = Architecture.of(2)
                .dense(HIDDEN, knobs.activation.get().activation())
                .output(1, Loss.SIGMOID_CROSS_ENTROPY);
        return seedOfRun -> new LoopRun(architecture, problems.get(spec.withSeed(seedOfRun)), seedOfRun);
    }

    @Override
    protected LoopPicture depict(Snapshot<Hyperparameters, LoopFrame> snapshot) {
        return LoopPicture.of(snapshot.frame(), snapshot.hyperparameters().rule());
    }

    @Override
    protected void showing(Moment<Hyperparameters, LoopFrame, LoopPicture> next) {
        look(next);
    }

    @Override
    protected void turned() {
        answers.write(LoopCode.of(knobs, seed()));
        Moment<Hyperparameters, LoopFrame, LoopPicture> now = moment().get();
        if (now != null) {
            look(now);
        }
    }

    private void look(Moment<Hyperparameters, LoopFrame, LoopPicture> now) {
        double alpha = now.snapshot().hyperparameters().rule().learningRate();
        answers.diagnose(LoopDiagnosis.of(now));
        answers.describe(LoopDescription.of(now, knobs.phase.get()));
        answers.write(LoopFormula.of(now.picture().next(), alpha, knobs.phase.get()));
    }

    @Override
    public Optional<Carried> inPlayground() {
        return Optional.of(InPlayground.of(state(), knobs));
    }

    @Override
    public Presentation presentation() {
        return presentation;
    }
}
