package justright.labs.numericalgradient;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import justright.lab.Answers;
import justright.lab.Carried;
import justright.lab.ComputedModel;
import justright.lab.LabContext;
import justright.lab.Presentation;
import justright.setting.Scale;
import org.jspecify.annotations.Nullable;

/// Settings say what is measured and with which ε; a reading says how exact it was, and would be with any other.
public final class NumericalGradientModel extends ComputedModel<Query, Reading> {

    static final String ID = "numerical-gradient";
    /// A network whose strongest kink stands alone.
    static final long SEED = 7;

    /// Below it, rounding to powers of ten would add noise of its own.
    private static final double LEAST_UNIT = 1e-9;

    private final GradientSettings settings = new GradientSettings();
    private final Answers answers = new Answers(GradientDiagnosis.NOTHING);
    private final Presentation presentation;
    /// The middle of the close-up while θ is dragged through it.
    private @Nullable Double held;

    NumericalGradientModel(LabContext context) {
        super(ID, SEED, context, new Measuring());
        answers.write(GradientFormula.plain());
        answers.write(GradientCode.of(question()));
        presentation = answers.beside(settings.bench(), settings.more(), GradientChallenges.of(this));
        begin();
    }

    GradientSettings knobs() {
        return settings;
    }

    /// Keeps the close-up where it is while θ moves.
    void hold() {
        held = settings.theta.get();
    }

    /// Lets the close-up follow θ again.
    void letGo() {
        held = null;
        ask();
    }

    /// Moves θ, rounded to about `grain`, within its range.
    void moveTheta(double theta, double grain) {
        double unit = Math.pow(10, Math.floor(Math.log10(grain)));
        double rounded = unit >= LEAST_UNIT ? Math.rint(theta / unit) * unit : theta;
        settings.theta.set(Math.clamp(rounded, -GradientSettings.FARTHEST, GradientSettings.FARTHEST));
    }

    /// Sets ε as the slider would, within its range.
    void moveEpsilon(double epsilon) {
        Scale scale = settings.epsilon.scale();
        settings.epsilon.set(scale.value(scale.position(epsilon)));
    }

    /// Turns to a state and calls back with its reading.
    void turnTo(Map<String, String> values, Consumer<Reading> then) {
        read(values, SEED, then);
    }

    @Override
    protected Query question() {
        double theta = settings.theta.get();
        Double middle = held;
        return new Query(
                settings.function.get(),
                settings.precision.get(),
                theta,
                settings.epsilon.get(),
                middle == null ? theta : middle,
                seed().get());
    }

    @Override
    protected void answered(Reading now) {
        answers.diagnose(GradientDiagnosis.of(now));
        answers.write(GradientFormula.of(now));
        answers.write(GradientCode.of(now.query()));
        answers.describe(GradientDescription.of(now));
    }

    @Override
    public Optional<Carried> inPlayground() {
        return Optional.of(InPlayground.of(state(), settings.function.get()));
    }

    @Override
    public Presentation presentation() {
        return presentation;
    }
}
