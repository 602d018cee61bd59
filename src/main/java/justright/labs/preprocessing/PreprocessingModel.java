package justright.labs.preprocessing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import justright.lab.Carried;
import justright.lab.LabContext;
import justright.lab.LabModel;
import justright.lab.LabState;
import justright.lab.OwnData;
import justright.lab.Presentation;
import justright.lab.RunControls;
import justright.lab.SettingBoard;
import justright.lab.Settling;
import justright.setting.Setting;
import justright.training.Mailbox;
import justright.training.Probe;
import justright.ui.control.MovingSetting;
import justright.ui.life.Lifetime;
import justright.ui.text.Phrase;
import org.jspecify.annotations.Nullable;

/// Settings ask for a stage; the inputs at that stage and what they do for descent are computed beside the screen.
///
/// A jump over whole steps is shown as a motion: the stage on screen glides to the one that is set.
public final class PreprocessingModel implements LabModel {

    static final String ID = "preprocessing";
    static final long SEED = 5;

    private final PreprocessingSettings settings = new PreprocessingSettings();
    private final Lifetime life = new Lifetime();
    private final MovingSetting moving;
    private final Observatory observatory = new Observatory();
    private final Mailbox<Asked> wishes = new Mailbox<>();
    private final Probe<Asked, Reading> probe = new Probe<>(wishes, observatory::read);
    private final SeedRuns seedRuns;
    private final Glide glide = new Glide(settings.stage.get());
    private final ReadOnlyObjectWrapper<@Nullable Reading> reading = new ReadOnlyObjectWrapper<>();
    private final Settling settling = new Settling();
    private final Presentation presentation;
    private final Drawing drawing = new Drawing(settings, this::changed);
    private final List<OwnData<?>> ownData = List.of(new OwnData<>(drawing.points(), drawing::put));
    private final Reached reached = new Reached();
    private @Nullable Asked wanted;
    private long seed = SEED;
    private boolean restoring;

    PreprocessingModel(LabContext context) {
        moving = context.moving();
        seedRuns = new SeedRuns(context.pump(), life);
        presentation = new Presentation(
                settings.bench(),
                settings.more(),
                reading.map(PreprocessingDiagnosis::of).orElse(PreprocessingDiagnosis.NOTHING),
                reading.map(PreprocessingFormula::of).orElse(PreprocessingFormula.NOTHING),
                reading.map(PreprocessingCode::of).orElse(PreprocessingCode.NOTHING),
                reading.map(Description::of).orElse(Phrase.of("description.nothing")),
                PreprocessingChallenges.of(this));
        for (Setting<?> setting : settings()) {
            life.listen(setting.value(), (_, _, _) -> changed());
        }
        life.onEnd(probe::close);
        context.pump().connect(() -> probe.results().take(), this::arrived, life);
        context.pump().everyPulse(this::tend, life);
        life.follow(settings.data.value(), _ -> reached.begin(settings.stage.get()));
        changed();
    }

    PreprocessingSettings knobs() {
        return settings;
    }

    long seed() {
        return seed;
    }

    /// The newest moment; null until the first has been computed.
    ReadOnlyObjectProperty<@Nullable Reading> reading() {
        return reading.getReadOnlyProperty();
    }

    /// Another division into train and dev.
    void newSeed() {
        seed++;
        changed();
    }

    /// The steps under five seeds; null unless asked for.
    ReadOnlyObjectProperty<@Nullable SeedSpread> spread() {
        return seedRuns.spread();
    }

    /// How far the steps have been shown.
    Reached reached() {
        return reached;
    }

    /// Points that somebody has drawn.
    ReadOnlyObjectProperty<List<LabState.Point>> drawn() {
        return drawing.points();
    }

    /// Adds a point where someone has pointed at the cloud; no effect on real data.
    void draw(double first, double second) {
        Reading now = reading.get();
        if (now != null) {
            drawing.add(now, first, second);
        }
    }

    /// Takes away the drawn point that someone has pointed at.
    void erase(double first, double second) {
        Reading now = reading.get();
        if (now != null) {
            drawing.erase(now, first, second);
        }
    }

    /// Takes away what was drawn.
    void clearDrawn() {
        drawing.clear();
    }

    /// Shows all steps, one after the other.
    void playSteps() {
        glide.place(0);
        settings.stage.set(Step.LAST);
        changed();
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
        drawing.complete();
        glide.ask(settings.stage.get(), moving.isMotionReduced());
        ask();
    }

    private void ask() {
        reached.pass(glide.shown());
        Asked now = settings.asked(glide.shown(), drawn().get(), seed);
        Asked before = wanted;
        if (before == null || !before.hasSameSteps(now) || !settings.repeat.get()) {
            seedRuns.forget();
        }
        if (!now.equals(before)) {
            wanted = now;
            wishes.putNews(now);
        }
        refreshBusy();
    }

    private void tend() {
        if (glide.move(settings.stage.get())) {
            ask();
        }
        Asked now = wanted;
        boolean missing = settings.repeat.get() && spread().get() == null;
        if (now != null && missing && isShown() && !seedRuns.isRunning()) {
            seedRuns.start(now);
        }
        refreshBusy();
    }

    private boolean isShown() {
        Reading present = reading.get();
        return present != null && present.asked().equals(wanted) && glide.shown() == settings.stage.get();
    }

    private void arrived(Probe.Result<Reading> result) {
        reading.set(
                switch (result) {
                    case Probe.Result.Made<Reading>(var made) -> made;
                    case Probe.Result.Failed<Reading>(var cause) -> throw cause;
                });
        refreshBusy();
    }

    private void refreshBusy() {
        boolean settled = isShown() && (!settings.repeat.get() || spread().get() != null);
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
    public List<OwnData<?>> ownData() {
        return ownData;
    }

    @Override
    public LabState state() {
        return LabState.of(ID, values(), seed, 0).withData(drawn().get());
    }

    @Override
    public void restore(LabState state) {
        settling.forsake();
        Source before = settings.data.get();
        restoring = true;
        try {
            new SettingBoard(settings()).turnTo(state.settings());
            seed = state.seed();
            drawing.restore(state.data());
        } finally {
            restoring = false;
        }
        if (settings.data.get() != before) {
            glide.place(settings.stage.get());
        }
        reached.begin(settings.stage.get());
        changed();
    }

    @Override
    public void close() {
        life.close();
    }

    @Override
    public Optional<Carried> inPlayground() {
        return Optional.of(InPlayground.of(state(), settings, drawn().get()));
    }

    @Override
    public Presentation presentation() {
        return presentation;
    }
}
