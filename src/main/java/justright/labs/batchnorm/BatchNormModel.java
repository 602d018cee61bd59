package justright.labs.batchnorm;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import justright.lab.Answers;
import justright.lab.LabContext;
import justright.lab.LabState;
import justright.lab.Moment;
import justright.lab.OwnData;
import justright.lab.Presentation;
import justright.lab.ResultTable;
import justright.lab.TrainingModel;
import justright.lab.Yardstick;
import justright.setting.InvalidValueException;
import justright.setting.NumberSetting;
import justright.setting.Setting;
import justright.training.Experiment;
import justright.training.Hyperparameters;
import justright.training.Series;
import justright.training.Snapshot;
import org.jspecify.annotations.Nullable;

/// Trains the same net with and without batch norm, here and, on request, at every (α, k) of a map.
public final class BatchNormModel extends TrainingModel<Hyperparameters, RaceFrame, RacePicture> {

    static final String ID = "batch-norm";
    static final long SEED = 1;
    static final int HORIZON = 100;

    private final Knobs knobs = new Knobs();
    private final Digits digits = new Digits();
    private final Survey survey = new Survey(digits, pump(), life());
    private final ReadOnlyObjectWrapper<@Nullable Reading> reading = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Painting> painting = new ReadOnlyObjectWrapper<>(Painting.NONE);
    private final List<OwnData<?>> ownData = List.of(new OwnData<>(painting, this::paint));
    private final Answers answers = new Answers(Verdicts.NOTHING);
    private final Presentation presentation = answers.beside(knobs.bench(), knobs.more(), BatchNormChallenges.of(this));
    private final ObservableBooleanValue busy;
    private final ObservableBooleanValue awaited;

    BatchNormModel(LabContext context) {
        super(ID, context, SEED, HORIZON);
        busy = Bindings.or(super.busy(), survey.running());
        awaited = Bindings.or(super.awaited(), survey.awaited());
        life().listen(survey.atlas(), (_, _, _) -> readAgain());
        begin();
    }

    Knobs knobs() {
        return knobs;
    }

    Survey survey() {
        return survey;
    }

    /// What there is to say of the present moment; null until the first has been computed.
    ReadOnlyObjectProperty<@Nullable Reading> reading() {
        return reading.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Painting> painting() {
        return painting.getReadOnlyProperty();
    }

    void paint(Painting changed) {
        painting.set(changed);
    }

    /// Turns to the α and k of a cell and makes its run, from the start to the end.
    void goTo(Cell cell) {
        withoutListening(() -> {
            knobs.learningRate.set(cell.rate());
            knobs.k.set(cell.k());
        });
        restart();
        runToEnd();
    }

    /// γ and β that give the first batch shown its own z back.
    void undo() {
        Reading now = reading.get();
        if (now != null) {
            double[] z = now.layerInSight().passages().getFirst().z();
            turn(knobs.gamma, OneUnit.undoingGamma(z));
            turn(knobs.beta, OneUnit.undoingBeta(z));
        }
    }

    /// As near as the knob goes; not at all where z has overflowed.
    private static void turn(NumberSetting knob, double wished) {
        if (Double.isFinite(wished)) {
            knob.set(Math.clamp(wished, knob.scale().minimum(), knob.scale().maximum()));
        }
    }

    /// Trains the map of the default settings and hands it over when it is whole; never, if something is moved on the
    /// way. What is painted stays.
    void surveyDefaults(Consumer<Atlas> whenWhole) {
        withoutListening(() -> {
            settings().forEach(Setting::reset);
            knobs.map.set(true);
        });
        restart();
        runToEnd();
        survey.resume();
        survey.await(whenWhole);
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

    @Override
    protected List<Yardstick<Hyperparameters, RaceFrame>> yardsticks() {
        return List.of(
                new Yardstick<>("yardstick.without", Yardstick.Unit.SHARE, snapshot -> dev(snapshot, Lane.WITHOUT)),
                new Yardstick<>("yardstick.with", Yardstick.Unit.SHARE, snapshot -> dev(snapshot, Lane.WITH)));
    }

    private static double dev(Snapshot<Hyperparameters, RaceFrame> snapshot, Lane lane) {
        return snapshot.measures().get(Series.devError(lane.index()));
    }

    @Override
    protected RacePicture depict(Snapshot<Hyperparameters, RaceFrame> snapshot) {
        return RacePicture.of(snapshot.frame(), snapshot.hyperparameters());
    }

    @Override
    protected void showing(Moment<Hyperparameters, RaceFrame, RacePicture> next) {
        read(next);
    }

    /// Whoever turns a knob wants to see what it is about.
    @Override
    protected void moved(Setting<?> setting) {
        if (setting == knobs.gamma || setting == knobs.beta) {
            knobs.face.set(Face.UNIT);
        } else if (setting == knobs.digit) {
            knobs.face.set(Face.TEST);
        } else if (setting == knobs.layer && knobs.face.get() == Face.TEST) {
            knobs.face.set(Face.LAYER);
        }
    }

    @Override
    protected void turned() {
        survey.follow(new Grounds(knobs.design(), knobs.batch.getInt(), seed()), knobs.map.get());
        answers.write(BatchNormCode.of(knobs, seed()));
        if (reading.get() == null) {
            answers.write(BatchNormFormula.PLAIN);
        }
        readAgain();
    }

    private void readAgain() {
        Reading last = reading.get();
        if (last != null) {
            read(last.moment());
        }
    }

    private void read(Moment<Hyperparameters, RaceFrame, RacePicture> now) {
        Reading next = Reading.of(now, knobs, survey.atlas().get());
        answers.diagnose(Verdicts.of(next));
        answers.describe(Descriptions.of(next));
        answers.write(BatchNormFormula.of(next));
        reading.set(next);
    }

    /// Every run of both maps.
    @Override
    public List<ResultTable> tables() {
        ResultTable.Draft map = ResultTable.of("results.map", "batch_norm", "learning_rate", "k", "final_cost");
        Atlas atlas = survey.atlas().get();
        Lattice.cells().stream()
                .filter(atlas::has)
                .forEach(cell -> map.row(
                        cell.lane() == Lane.WITH,
                        cell.rate(),
                        cell.k(),
                        atlas.cost(cell).orElse(Double.NaN)));
        return ResultTable.together(map, super.tables());
    }

    // ---- saved states

    @Override
    public List<OwnData<?>> ownData() {
        return ownData;
    }

    @Override
    public LabState state() {
        return super.state().withData(painting.get().points());
    }

    @Override
    public void restore(LabState state) {
        Painting before = painting.get();
        painting.set(isOpening(state) ? before : Painting.of(state.data()));
        try {
            super.restore(state);
        } catch (InvalidValueException refused) {
            painting.set(before);
            throw refused;
        }
    }

    /// Whether this is a presenter's step that opens the maps: what the class has painted is then compared with them.
    private boolean isOpening(LabState step) {
        return !step.caption().isEmpty()
                && step.data().isEmpty()
                && Boolean.parseBoolean(step.settings().get(knobs.map.id()));
    }

    @Override
    public Presentation presentation() {
        return presentation;
    }

    @Override
    public ObservableBooleanValue busy() {
        return busy;
    }

    @Override
    public ObservableBooleanValue awaited() {
        return awaited;
    }
}
