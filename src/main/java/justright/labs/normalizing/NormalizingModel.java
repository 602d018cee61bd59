package justright.labs.normalizing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.ToIntFunction;
import javafx.beans.binding.Bindings;
import justright.engine.data.Dataset;
import justright.lab.LabContext;
import justright.lab.Moment;
import justright.lab.Presentation;
import justright.lab.TrainingModel;
import justright.lab.Yardstick;
import justright.setting.NumberSetting;
import justright.setting.Setting;
import justright.training.Experiment;
import justright.training.Snapshot;
import justright.ui.life.Lifetime;
import justright.ui.reading.Diagnosis;
import justright.ui.text.Phrase;
import org.jspecify.annotations.Nullable;

/// Two descents on the same examples, one on raw inputs and one on prepared ones.
public final class NormalizingModel extends TrainingModel<TwinRule, TwinFrame, TwinPicture> {

    static final String ID = "normalizing";
    private static final long SEED = 21;
    private static final int HORIZON = 200;

    private final NormalizingSettings settings = new NormalizingSettings(SEED);
    private final Map<DataSource, Dataset> real = new EnumMap<>(DataSource.class);
    private final AtomicReference<@Nullable Survey> lastSurvey = new AtomicReference<>();
    private final Presentation presentation;
    private @Nullable Problem problem;

    public NormalizingModel(LabContext context) {
        super(ID, context, SEED, HORIZON);
        presentation = new Presentation(
                settings.bench(),
                settings.more(),
                Bindings.createObjectBinding(this::diagnose, moment(), settings.statistics.value()),
                Bindings.createObjectBinding(() -> NormalizingFormula.of(problem(), settings), moment()),
                Bindings.createObjectBinding(() -> NormalizingCode.of(problem(), rule(), settings), moment()),
                Bindings.createObjectBinding(this::describe, moment(), settings.statistics.value()),
                List.of(
                        new StatisticsChallenge(this, pump()),
                        new ScaleOrShiftChallenge(this),
                        new LimitChallenge(this)));
        begin();
    }

    NormalizingSettings knobs() {
        return settings;
    }

    /// The problem of the settings of this moment.
    Problem problem() {
        Problem last = problem;
        Choice choice = settings.choice(seed());
        if (last == null || !last.choice().equals(choice)) {
            last = problems().apply(choice);
            problem = last;
        }
        return last;
    }

    /// Builds problems on the present data; on any thread.
    Function<Choice, Problem> problems() {
        DataSource source = settings.data.get();
        if (!source.isReal()) {
            return choice -> Problem.of(choice, source.draw(choice.seed()));
        }
        Dataset whole = real.computeIfAbsent(source, it -> it.draw(seed()));
        return choice -> Problem.of(choice, whole);
    }

    TwinRule rule() {
        return settings.rule(problem());
    }

    /// The newest picture, once there is one.
    Optional<TwinPicture> picture() {
        return Optional.ofNullable(moment().get()).map(Moment::picture);
    }

    @Override
    protected TwinRule hyperparameters() {
        return rule();
    }

    @Override
    protected LongFunction<Experiment<TwinRule, TwinFrame>> experiment() {
        Problem present = problem();
        Choice choice = present.choice();
        Function<Choice, Problem> problems = problems();
        Function<Problem, TwinRule> rules = settings.rules();
        return seedOfRun -> {
            if (seedOfRun == choice.seed()) {
                return new TwinDescent(present);
            }
            Problem other = problems.apply(choice.withSeed(seedOfRun));
            return new TwinDescent(other, Optional.of(rules.apply(other)));
        };
    }

    @Override
    protected List<Yardstick<TwinRule, TwinFrame>> yardsticks() {
        return List.of(
                arrival("spread.raw", frame -> frame.raw().arrived()),
                arrival("spread.prepared", frame -> frame.prepared().arrived()));
    }

    /// The number of updates until a descent has come within 1 % of the optimum.
    private static Yardstick<TwinRule, TwinFrame> arrival(String textKey, ToIntFunction<TwinFrame> arrived) {
        return new Yardstick<>(textKey, Yardstick.Unit.COUNT, snapshot -> {
            int step = arrived.applyAsInt(snapshot.frame());
            return step < 0 ? Double.NaN : step;
        });
    }

    @Override
    protected TwinPicture depict(Snapshot<TwinRule, TwinFrame> snapshot) {
        TwinFrame frame = snapshot.frame();
        Problem shown = frame.problem();
        Survey survey = lastSurvey.get();
        if (survey == null || !survey.isOf(shown, snapshot.hyperparameters())) {
            survey = Survey.of(shown, snapshot.hyperparameters());
            lastSurvey.set(survey);
        }
        double[] theta = frame.prepared().theta();
        return new TwinPicture(
                frame,
                survey,
                shown.errorRate(shown.dev(), Statistics.TRAIN, theta),
                shown.errorRate(shown.dev(), Statistics.EACH, theta),
                snapshot.step());
    }

    /// Sets knobs without the run noticing, then runs to the end.
    void runWith(Runnable change, java.util.function.Consumer<TwinPicture> whenDone) {
        withoutListening(change);
        runAfresh(moment -> whenDone.accept(moment.picture()));
    }

    /// Makes both descents start at these weights.
    void startAt(double w1, double w2) {
        withoutListening(() -> {
            settings.start1.set(within(settings.start1, w1));
            settings.start2.set(within(settings.start2, w2));
        });
        replay();
    }

    /// Moves the start of both descents and waits there.
    void moveStart(double by1, double by2) {
        withoutListening(() -> {
            settings.start1.set(within(settings.start1, settings.start1.get() + by1));
            settings.start2.set(within(settings.start2, settings.start2.get() + by2));
        });
        restart();
    }

    private static double within(NumberSetting setting, double value) {
        return Math.clamp(value, setting.scale().minimum(), setting.scale().maximum());
    }

    /// Ends when what a challenge has started is over, and with the model.
    Lifetime challengeLife() {
        return life().child();
    }

    /// Whose hand is on an α decides from now on.
    @Override
    protected void moved(Setting<?> setting) {
        if (setting == settings.learningRate && settings.rates.get() == Rates.BEST) {
            withoutListening(() -> settings.rates.set(Rates.RAW));
        } else if (setting == settings.normalizedRate && settings.rates.get() != Rates.OWN) {
            withoutListening(() -> settings.rates.set(Rates.OWN));
        }
    }

    /// The sliders show the α that are taken, also those that are computed.
    @Override
    protected void turned() {
        TwinRule taken = rule();
        boolean adaptive = settings.optimizer.get().isAdaptive();
        showRate(settings.learningRate, taken.raw());
        showRate(settings.normalizedRate, taken.prepared());
        settings.normalizedRate.available().set(!settings.isShared());
        settings.rates.available().set(!adaptive);
        settings.same.available().set(!adaptive);
    }

    private void showRate(NumberSetting setting, double rate) {
        double shown = within(setting, rate);
        setting.available().set(shown == rate);
        if (setting.get() != shown) {
            withoutListening(() -> setting.follow(Double.toString(shown)));
        }
    }

    private Diagnosis diagnose() {
        Moment<TwinRule, TwinFrame, TwinPicture> now = moment().get();
        return now == null
                ? NormalizingDiagnosis.nothing()
                : NormalizingDiagnosis.of(
                        now.picture(), now.snapshot().state(), now.snapshot().horizon());
    }

    private Phrase describe() {
        return picture()
                .map(it -> Description.of(it, settings.statistics.get()))
                .orElseGet(() -> Phrase.of("description.nothing"));
    }

    @Override
    public Presentation presentation() {
        return presentation;
    }
}
