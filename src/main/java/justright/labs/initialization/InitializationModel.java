package justright.labs.initialization;

import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
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
import justright.training.Series;
import justright.training.Snapshot;
import org.jspecify.annotations.Nullable;

/// Starts one network from several first weights, sends the same examples through all of them, and lets them race.
public final class InitializationModel extends TrainingModel<Hyperparameters, RaceFrame, RacePicture> {

    static final String ID = "initialization";
    static final long SEED = 10;
    static final int HORIZON = 100;

    private final Knobs knobs = new Knobs();
    private final Digits digits = new Digits();
    private final ReadOnlyObjectWrapper<@Nullable Reading> reading = new ReadOnlyObjectWrapper<>();
    private final Answers answers = new Answers(Verdicts.NOTHING);
    private final Presentation presentation =
            answers.beside(knobs.bench(), knobs.more(), InitializationChallenges.of(this));

    InitializationModel(LabContext context) {
        super(ID, context, SEED, HORIZON);
        begin();
    }

    Knobs knobs() {
        return knobs;
    }

    /// What there is to say of the present moment; null until the first has been computed.
    ReadOnlyObjectProperty<@Nullable Reading> reading() {
        return reading.getReadOnlyProperty();
    }

    @Override
    protected Hyperparameters hyperparameters() {
        return knobs.hyperparameters();
    }

    @Override
    protected LongFunction<Experiment<Hyperparameters, RaceFrame>> experiment() {
        Design design = knobs.design();
        return seed -> Race.experiment(design, digits, seed);
    }

    /// Of the bottom row, which is the student's own where it is shown; the pictures show all of them.
    @Override
    protected List<Yardstick<Hyperparameters, RaceFrame>> yardsticks() {
        return List.of(
                new Yardstick<>("yardstick.train", Yardstick.Unit.SHARE, snapshot -> bottom(snapshot, true)),
                new Yardstick<>("yardstick.dev", Yardstick.Unit.SHARE, snapshot -> bottom(snapshot, false)));
    }

    private static double bottom(Snapshot<Hyperparameters, RaceFrame> snapshot, boolean train) {
        int lane = snapshot.frame().lanes().size() - 1;
        return snapshot.measures().get(train ? Series.trainError(lane) : Series.devError(lane));
    }

    @Override
    protected RacePicture depict(Snapshot<Hyperparameters, RaceFrame> snapshot) {
        return RacePicture.of(snapshot.frame());
    }

    @Override
    protected void showing(Moment<Hyperparameters, RaceFrame, RacePicture> next) {
        read(next);
    }

    /// Whoever turns k wants to see what becomes of it.
    @Override
    protected void moved(Setting<?> setting) {
        if (setting == knobs.k) {
            knobs.focus.set(Scheme.YOURS);
        }
    }

    /// Everything that follows from the settings.
    @Override
    protected void turned() {
        knobs.updateAvailability();
        answers.write(InitializationCode.of(knobs, seed()));
        Reading last = reading.get();
        if (last == null) {
            answers.write(InitializationFormula.of(knobs.design(), knobs.inFocus()));
        } else {
            read(last.moment());
        }
    }

    private void read(Moment<Hyperparameters, RaceFrame, RacePicture> now) {
        Reading next = Reading.of(now, knobs.view.get(), knobs.focus.get());
        answers.diagnose(Verdicts.of(next));
        answers.describe(Descriptions.of(next));
        answers.write(InitializationFormula.of(next));
        reading.set(next);
    }

    @Override
    public Optional<Carried> inPlayground() {
        return Optional.of(InPlayground.of(state(), knobs, digits.count()));
    }

    @Override
    public Presentation presentation() {
        return presentation;
    }
}
