package justright.labs.augmentation;

import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import justright.lab.AlwaysTrue;
import justright.lab.Challenge;
import justright.lab.LabContext;
import justright.lab.Moment;
import justright.lab.NumpyCode;
import justright.lab.TrainingModel;
import justright.lab.Yardstick;
import justright.setting.Setting;
import justright.training.Experiment;
import justright.training.Hyperparameters;
import justright.training.Snapshot;
import justright.training.TrainingState;
import justright.ui.formula.Formula;
import justright.ui.reading.Diagnosis;
import justright.ui.text.Phrase;
import org.jspecify.annotations.Nullable;

/// Trains three networks side by side, with copies, without, and on twice as many real pictures, and says what the
/// copies were worth.
public final class AugmentationModel extends TrainingModel<Hyperparameters, AugmentationFrame, AugmentationPicture> {

    static final String ID = "augmentation";
    static final long SEED = 1;
    static final int HORIZON = 400;

    private final Knobs knobs = new Knobs();
    private final ReadOnlyObjectWrapper<@Nullable Reading> reading = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Diagnosis> diagnosis = new ReadOnlyObjectWrapper<>(Verdicts.NOTHING);
    private final ReadOnlyObjectWrapper<Formula> formula = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<NumpyCode> code = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Phrase> description = new ReadOnlyObjectWrapper<>(Verdicts.NOTHING.verdict());
    private final List<Challenge> challenges = AugmentationChallenges.of(this);

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
        code.set(AugmentationCode.of(knobs, seed()));
        formula.set(AugmentationFormula.of(knobs, reading.get()));
    }

    private void read(Reading next) {
        diagnosis.set(Verdicts.of(next));
        description.set(Descriptions.of(next));
        formula.set(AugmentationFormula.of(knobs, next));
        reading.set(next);
    }

    // ---- what the bench shows

    @Override
    public List<Setting<?>> bench() {
        return knobs.bench();
    }

    @Override
    public List<Setting<?>> more() {
        return knobs.more();
    }

    @Override
    public ObservableValue<Diagnosis> diagnosis() {
        return diagnosis.getReadOnlyProperty();
    }

    @Override
    public ObservableValue<Formula> formula() {
        return formula.getReadOnlyProperty();
    }

    @Override
    public ObservableValue<NumpyCode> code() {
        return code.getReadOnlyProperty();
    }

    @Override
    public ObservableValue<Phrase> description() {
        return description.getReadOnlyProperty();
    }

    @Override
    public List<Challenge> challenges() {
        return challenges;
    }

    @Override
    public AlwaysTrue alwaysTrue() {
        return new AlwaysTrue("exception");
    }
}
