package justright.labs.split;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import justright.lab.Carried;
import justright.lab.LabContext;
import justright.lab.LabModel;
import justright.lab.LabState;
import justright.lab.Presentation;
import justright.lab.RunControls;
import justright.lab.SettingBoard;
import justright.lab.Settling;
import justright.training.Mailbox;
import justright.training.Probe;
import justright.ui.life.Lifetime;
import justright.ui.text.Phrase;
import org.jspecify.annotations.Nullable;

/// Settings put a question; models are tried and chances simulated in the background; a reading says what came of it.
///
/// The counts follow the hand at once; the reading follows within a few frames, coarse first.
public final class SplitModel implements LabModel {

    static final String ID = "split";
    static final long SEED = 1;

    private final SplitSettings settings = new SplitSettings();
    private final Lifetime life = new Lifetime();
    private final Tryouts tryouts = new Tryouts();
    private final Repeats repeats = new Repeats();
    private final Mailbox<Wanted> wishes = new Mailbox<>();
    private final Probe<Wanted, Forecast> simulation =
            new Probe<>(wishes, wanted -> Forecast.of(wanted.n(), wanted.models(), wanted.gap(), wanted.seed()));
    private final ReadOnlyObjectWrapper<Question> question;
    private final ReadOnlyObjectWrapper<@Nullable Reading> reading = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Repeats.@Nullable Spread> spread = new ReadOnlyObjectWrapper<>();
    private final Settling settling = new Settling();
    private final Presentation presentation;
    private @Nullable Forecast forecast;
    private long seed = SEED;
    private boolean restoring;

    /// What a simulation is about.
    private record Wanted(long n, int models, double gap, long seed) {}

    SplitModel(LabContext context) {
        question = new ReadOnlyObjectWrapper<>(settings.question(seed));
        presentation = new Presentation(
                settings.bench(),
                settings.more(),
                reading.map(SplitDiagnosis::of).orElse(SplitDiagnosis.NOTHING),
                Bindings.createObjectBinding(() -> SplitFormula.of(settings, reading.get()), question, reading),
                Bindings.createObjectBinding(
                        () -> SplitCode.of(question.get(), settings.gap.get()), question, settings.gap.value()),
                reading.map(SplitDescription::of).orElse(Phrase.of("description.nothing")),
                SplitChallenges.of(this));
        settings().forEach(setting -> life.listen(setting.value(), (_, _, _) -> changed()));
        life.onEnd(tryouts::cancel);
        life.onEnd(repeats::cancel);
        life.onEnd(simulation::close);
        context.pump().connect(() -> simulation.results().take(), this::simulated, life);
        context.pump().everyPulse(this::tend, life);
        changed();
    }

    SplitSettings knobs() {
        return settings;
    }

    long seed() {
        return seed;
    }

    /// What the controls ask now.
    ReadOnlyObjectProperty<Question> question() {
        return question.getReadOnlyProperty();
    }

    /// The newest moment; null until the first model has been tried.
    ReadOnlyObjectProperty<@Nullable Reading> reading() {
        return reading.getReadOnlyProperty();
    }

    /// What five seeds came to; null unless asked for.
    ReadOnlyObjectProperty<Repeats.@Nullable Spread> spread() {
        return spread.getReadOnlyProperty();
    }

    /// Other examples, another division, other first weights.
    void newSeed() {
        seed++;
        changed();
    }

    /// Takes one more model to the test set.
    void openSafe() {
        settings.openings.set(Math.min(SplitSettings.MOST_OPENINGS, settings.openings.get() + 1));
    }

    /// Calls back once everything that is asked now has been computed.
    void whenSettled(Runnable action) {
        settling.await(action);
    }

    /// Turns to a state of its own settings, all others at their defaults.
    void turnTo(Map<String, String> values) {
        restore(LabState.of(ID, values, seed, 0));
    }

    private void changed() {
        if (restoring) {
            return;
        }
        settings.updateAvailability();
        Question now = settings.question(seed);
        if (!now.equals(question.get())) {
            question.set(now);
        }
        spread.set(null);
        repeats.cancel();
        tryouts.ask(now);
        if (forecast == null || !isOf(forecast, now)) {
            wishes.putNews(new Wanted(now.sets().dev(), now.models(), gap(), seed));
        }
        publish();
        refreshBusy();
    }

    private double gap() {
        return settings.gap.get() / 100;
    }

    private boolean isOf(Forecast made, Question asked) {
        return made.n() == asked.sets().dev() && made.models() == asked.models() && made.gap() == gap();
    }

    private void simulated(Probe.Result<Forecast> result) {
        forecast = switch (result) {
            case Probe.Result.Made<Forecast>(var made) -> made;
            case Probe.Result.Failed<Forecast>(var cause) -> throw cause;
        };
        publish();
        refreshBusy();
    }

    private void tend() {
        if (tryouts.tend()) {
            publish();
        }
        if (settings.repeat.get() && tryouts.isDone() && spread.get() == null && !repeats.isRunning()) {
            repeats.start(question.get());
        }
        repeats.take().ifPresent(spread::set);
        refreshBusy();
    }

    private void publish() {
        Forecast simulated = forecast;
        Question answering = tryouts.answering();
        List<Tried> tried = tryouts.prefix();
        if (simulated == null || answering == null || tried.isEmpty()) {
            return;
        }
        Reading next =
                new Reading(answering, new Contest(tried, settings.openings.getInt()), simulated, settings.truth.get());
        if (!next.equals(reading.get())) {
            reading.set(next);
        }
    }

    private void refreshBusy() {
        Forecast simulated = forecast;
        boolean repeated = !settings.repeat.get() || spread.get() != null;
        boolean settled = tryouts.isDone() && simulated != null && isOf(simulated, question.get()) && repeated;
        settling.update(settled);
    }

    @Override
    public Optional<RunControls> run() {
        return Optional.empty();
    }

    @Override
    public ObservableBooleanValue busy() {
        return settling.busy();
    }

    @Override
    public LabState state() {
        return LabState.of(ID, values(), seed, 0);
    }

    @Override
    public void restore(LabState state) {
        settling.forsake();
        restoring = true;
        try {
            new SettingBoard(settings()).turnTo(state.settings());
            seed = state.seed();
        } finally {
            restoring = false;
        }
        changed();
    }

    @Override
    public void close() {
        life.close();
    }

    @Override
    public Optional<Carried> inPlayground() {
        return Optional.of(InPlayground.of(state(), question.get()));
    }

    @Override
    public Presentation presentation() {
        return presentation;
    }
}
