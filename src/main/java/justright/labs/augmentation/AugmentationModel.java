package justright.labs.augmentation;

import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import justright.lab.Answers;
import justright.lab.Carried;
import justright.lab.LabContext;
import justright.lab.Moment;
import justright.lab.Presentation;
import justright.lab.TrainingModel;
import justright.lab.Yardstick;
import justright.training.Experiment;
import justright.training.Hyperparameters;
import justright.training.Snapshot;
import justright.training.TrainingState;
import org.jspecify.annotations.Nullable;

/// Trains three networks side by side, with copies, without, and on twice as many real pictures, and says what the
/// copies were worth.
public final class AugmentationModel extends TrainingModel<Hyperparameters, AugmentationFrame, AugmentationPicture> {

    static final String ID = "augmentation";
    static final long SEED = 6;
    static final int HORIZON = 400;

    private final Knobs knobs = new Knobs();
    private final ReadOnlyObjectWrapper<@Nullable Reading> reading = new ReadOnlyObjectWrapper<>();
    private final Answers answers = new Answers(Verdicts.NOTHING);
    private final Presentation presentation =
            answers.beside(knobs.bench(), knobs.more(), AugmentationChallenges.of(this));

    AugmentationModel(LabContext context) {
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
    protected LongFunction<Experiment<Hyperparameters, AugmentationFrame>> experiment() {
        Knobs.Grounds grounds = knobs.grounds();
        return seed -> ThreeRuns.of(grounds, seed);
    }

    /// The dev error of each network, in the order of [Lane].
    @Override
    protected List<Yardstick<Hyperparameters, AugmentationFrame>> yardsticks() {
        return Stream.of(Lane.values()).map(AugmentationModel::yardstick).toList();
    }

    private static Yardstick<Hyperparameters, AugmentationFrame> yardstick(Lane lane) {
        return new Yardstick<>(
                "yardstick." + lane.id(),
                Yardstick.Unit.SHARE,
                snapshot -> snapshot.state() instanceof TrainingState.Diverged
                        ? Double.NaN
                        : lane.devError(snapshot.measures()));
    }

    @Override
    protected AugmentationPicture depict(Snapshot<Hyperparameters, AugmentationFrame> snapshot) {
        return AugmentationPicture.of(snapshot);
    }

    @Override
    protected void showing(Moment<Hyperparameters, AugmentationFrame, AugmentationPicture> next) {
        read(new Reading(next));
    }

    @Override
    protected void turned() {
        answers.write(AugmentationCode.of(knobs, seed()));
        answers.write(AugmentationFormula.of(knobs, reading.get()));
    }

    private void read(Reading next) {
        answers.diagnose(Verdicts.of(next));
        answers.describe(Descriptions.of(next));
        answers.write(AugmentationFormula.of(knobs, next));
        reading.set(next);
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
