package justright.labs.whyitworks;

import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import justright.engine.network.Architecture;
import justright.engine.network.Initialization;
import justright.engine.network.Network;
import justright.engine.probe.LinearFit;
import justright.lab.Answers;
import justright.lab.Carried;
import justright.lab.LabContext;
import justright.lab.Moment;
import justright.lab.Pin;
import justright.lab.Presentation;
import justright.lab.TrainingModel;
import justright.lab.Yardstick;
import justright.training.Experiment;
import justright.training.Hyperparameters;
import justright.training.NetworkStart;
import justright.training.Snapshot;
import justright.training.problem.Problem;
import justright.training.problem.ProblemCache;
import justright.training.problem.ProblemSpec;

/// Trains a network under a penalty of strength λ and looks into its units.
public final class WhyItWorksModel extends TrainingModel<Hyperparameters, WhyFrame, WhyPicture> {

    static final String ID = "why-it-works";
    static final long SEED = 14;
    static final int HORIZON = 8000;

    private final Knobs knobs = new Knobs();
    private final ProblemCache<ProblemSpec> problems = new ProblemCache<>(Problem::of);
    private final Answers answers = new Answers(Verdicts.NOTHING);
    private final Presentation presentation = answers.beside(knobs.bench(), knobs.more(), WhyChallenges.of(this));

    WhyItWorksModel(LabContext context) {
        super(ID, context, SEED, HORIZON);
        answers.write(WhyFormula.of(null));
        begin();
    }

    Knobs knobs() {
        return knobs;
    }

    Optional<WhyFrame> frame() {
        return now().map(now -> now.snapshot().frame());
    }

    Optional<WhyPicture> picture() {
        return now().map(Moment::picture);
    }

    private Optional<Moment<Hyperparameters, WhyFrame, WhyPicture>> now() {
        return Optional.ofNullable(moment().get());
    }

    /// The run that stands behind the present moment, if one does: the first pinned.
    Optional<Pin<Hyperparameters, WhyFrame, WhyPicture>> pinned() {
        return pins().stream()
                .filter(pin -> !pin.moment().equals(moment().get()))
                .findFirst();
    }

    @Override
    protected Hyperparameters hyperparameters() {
        return knobs.hyperparameters();
    }

    @Override
    protected LongFunction<Experiment<Hyperparameters, WhyFrame>> experiment() {
        ProblemSpec spec = knobs.spec(seed());
        Architecture architecture = knobs.hidden.get().architecture(2);
        Initialization initialization = knobs.initialization();
        return seedOfRun -> {
            Problem problem = problems.get(spec.withSeed(seedOfRun));
            return new WatchedDescent(
                    new NetworkStart(architecture, initialization, problem.train(), problem.dev(), seedOfRun), problem);
        };
    }

    @Override
    protected WhyPicture depict(Snapshot<Hyperparameters, WhyFrame> snapshot) {
        return WhyPicture.of(snapshot.frame());
    }

    @Override
    protected List<Yardstick<Hyperparameters, WhyFrame>> yardsticks() {
        return List.of(
                Yardstick.devError(), new Yardstick<>("spread.linear", Yardstick.Unit.SHARE, WhyItWorksModel::linear));
    }

    private static double linear(Snapshot<Hyperparameters, WhyFrame> snapshot) {
        WhyFrame frame = snapshot.frame();
        Network network = Network.of(frame.parameters());
        network.predict(frame.problem().train().x());
        double[] logit = network.preactivation(frame.parameters().depth()).data;
        return LinearFit.of(frame.problem().train().x(), logit).rSquared();
    }

    @Override
    protected void showing(Moment<Hyperparameters, WhyFrame, WhyPicture> next) {
        Reading reading = Reading.of(next);
        answers.diagnose(Verdicts.of(reading));
        answers.describe(Descriptions.of(reading));
        answers.write(WhyFormula.of(next.picture().preactivations()));
    }

    /// Everything that follows from the settings alone.
    @Override
    protected void turned() {
        answers.write(WhyCode.of(knobs, seed()));
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
