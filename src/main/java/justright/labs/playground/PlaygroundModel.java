package justright.labs.playground;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import justright.engine.network.Architecture;
import justright.engine.network.Parameters;
import justright.lab.Answers;
import justright.lab.Carried;
import justright.lab.LabContext;
import justright.lab.LabState;
import justright.lab.Moment;
import justright.lab.Presentation;
import justright.lab.TrainingModel;
import justright.setting.ChoiceSetting;
import justright.setting.Effect;
import justright.setting.InvalidValueException;
import justright.setting.Setting;
import justright.training.Experiment;
import justright.training.NetworkValues;
import justright.training.Snapshot;
import justright.training.problem.OwnTable;
import justright.ui.text.Phrase;

/// Trains any network on any data, and lets hands at it while it learns.
public final class PlaygroundModel extends TrainingModel<PlayRule, PlayFrame, PlayPicture> {

    static final String ID = "playground";
    static final long SEED = 8;

    private final Knobs knobs = new Knobs();
    private final Tasks tasks = new Tasks();
    private final ReadOnlyObjectWrapper<OwnData> own = new ReadOnlyObjectWrapper<>(OwnData.NOTHING);
    private final Answers answers = new Answers(Verdicts.NOTHING);
    private final Presentation presentation =
            answers.beside(knobs.bench(), knobs.more(), PlaygroundChallenges.of(this));
    private final HandOnWeights hand = new HandOnWeights(knobs.network.weights);

    private final ReadOnlyObjectWrapper<Optional<NetworkValues>> start = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Consumer<Runnable> around = Runnable::run;

    /// Read by the threads that compute pictures.
    private volatile Sight sight = Sight.USUAL;

    PlaygroundModel(LabContext context) {
        super(ID, context, SEED, LearningKnobs.UPDATES);
        begin();
    }

    Knobs knobs() {
        return knobs;
    }

    ReadOnlyObjectProperty<OwnData> own() {
        return own.getReadOnlyProperty();
    }

    @Override
    public int horizon() {
        return knobs.learning.updates.getInt();
    }

    // ---- what hands do on the stage

    /// Changes the painted points and starts again with them; points that nothing can be learned from wait until they
    /// are enough.
    ///
    /// @param begins whether the hand has just been laid on: what follows until it lets go is one step to take back
    void setPoints(List<LabState.Point> points, boolean begins) {
        if (points.equals(own.get().points())) {
            return;
        }
        Runnable change = () -> {
            own.set(own.get().withPoints(points));
            restart();
            play();
        };
        if (begins) {
            around.accept(change);
        } else {
            change.run();
        }
    }

    /// From now on runs begin with the network as it is, whatever hands have done in it.
    void beginHere() {
        Moment<PlayRule, PlayFrame, PlayPicture> now = moment().get();
        if (now != null) {
            around.accept(() -> {
                withoutListening(knobs.network.weights::reset);
                start.set(Optional.of(NetworkValues.of(now.snapshot().frame().parameters())));
                restart();
            });
        }
    }

    /// Takes back what hands have done to weights; if nothing is left of that, the seed draws the first weights again.
    void takeBack() {
        if (!knobs.network.weights.get().isEmpty()) {
            knobs.network.weights.reset();
        } else if (start.get().isPresent()) {
            around.accept(() -> {
                start.set(Optional.empty());
                restart();
            });
        }
    }

    /// What runs begin with in place of drawn weights.
    ReadOnlyObjectProperty<Optional<NetworkValues>> start() {
        return start.getReadOnlyProperty();
    }

    @Override
    public void takeBackThrough(Consumer<Runnable> undoably) {
        around = undoably;
    }

    /// Learns from a table of one's own.
    void setTable(OwnTable table) {
        own.set(own.get().withTable(table));
        knobs.data.data.set(DataChoice.TABLE);
        restart();
    }

    /// Sets one weight, or the bias if `from` is 0; units count from 1.
    ///
    /// @param done whether the hand has let go
    void setWeight(int layer, int to, int from, double value, boolean done) {
        Moment<PlayRule, PlayFrame, PlayPicture> now = moment().get();
        if (now != null) {
            hand.set(now.snapshot().frame().parameters(), new WeightEdit(layer, to, from, value, 0), done);
        }
    }

    /// Sets the largest weight of the first layer to 0, where the run stands, and hands over what comes of it.
    void withLargestWeightAtZero(Consumer<Cut> then) {
        Moment<PlayRule, PlayFrame, PlayPicture> now = moment().get();
        if (now != null) {
            WeightEdit cut = Handwork.largest(now.snapshot().frame().parameters());
            setWeight(cut.layer(), cut.to(), cut.from(), 0, true);
            awaitChanged(after -> then.accept(new Cut(after, cut)));
        }
    }

    /// A moment after a weight was taken away.
    ///
    /// @param edit which, and what it was before
    record Cut(Moment<PlayRule, PlayFrame, PlayPicture> now, WeightEdit edit) {}

    /// Who sets a weight wants to see what it does, not more updates.
    @Override
    protected boolean goesOnWith(Setting<?> setting) {
        return setting != knobs.network.weights;
    }

    // ---- the run

    @Override
    protected Optional<String> unscripted() {
        return hyperparameters().edits().isEmpty() ? Optional.empty() : Optional.of("script.edited");
    }

    @Override
    protected PlayRule hyperparameters() {
        return knobs.rule();
    }

    @Override
    protected LongFunction<Experiment<PlayRule, PlayFrame>> experiment() {
        TaskSpec spec = spec();
        Design design = knobs.design();
        PlayRule rule = knobs.rule();
        Optional<NetworkValues> first = start.get();
        return seedOfRun -> new PlayRun(tasks.get(spec.withSeed(seedOfRun)), design, rule, first, seedOfRun);
    }

    private TaskSpec spec() {
        return knobs.spec(own.get(), seed());
    }

    @Override
    protected PlayPicture depict(Snapshot<PlayRule, PlayFrame> snapshot) {
        return PlayPicture.of(snapshot.frame(), sight);
    }

    @Override
    protected void showing(Moment<PlayRule, PlayFrame, PlayPicture> next) {
        Reading reading = Reading.of(next);
        answers.diagnose(Verdicts.of(reading, knobs));
        answers.describe(Descriptions.of(reading, next.snapshot().frame().parameters()));
    }

    @Override
    protected void moved(Setting<?> setting) {
        if (setting == knobs.data.data && knobs.data.data.get() == DataChoice.OWN) {
            takeOverPoints();
        }
        if (setting.effect() == Effect.RESTART && !knobs.network.weights.get().isEmpty()) {
            withoutListening(knobs.network.weights::reset);
        }
        if (knobs.makesAnotherNetwork(setting)) {
            start.set(Optional.empty());
        }
    }

    /// Painted points begin as those that were just on screen, if something can be learned from them.
    private void takeOverPoints() {
        Moment<PlayRule, PlayFrame, PlayPicture> now = moment().get();
        boolean untouched = own.get().points().equals(Points.FEWEST);
        if (untouched && now != null && now.snapshot().frame().task().features() == 2) {
            Task task = now.snapshot().frame().task();
            Painted meaning = task.isRegression() ? Painted.HEIGHTS : Painted.CLASSES;
            List<LabState.Point> points = Points.of(task.examples().train());
            if (task.trouble() == Trouble.NONE && meaning.trouble(points) == Trouble.NONE) {
                own.set(own.get().withPoints(points));
                withoutListening(() -> knobs.data.painted.set(meaning));
            }
        }
    }

    /// Everything that follows from the settings alone.
    @Override
    protected void turned() {
        knobs.updateAvailability(own.get());
        answers.write(PlaygroundFormula.of(knobs, examplesOfUpdate()));
        answers.write(PlaygroundCode.of(knobs, own.get(), seed()));
        Sight now = knobs.view.sight();
        if (!now.equals(sight)) {
            sight = now;
            depictAgain();
        }
    }

    /// λ is divided by the examples that an update sees.
    private int examplesOfUpdate() {
        Moment<PlayRule, PlayFrame, PlayPicture> now = moment().get();
        int train = now == null
                ? knobs.data.examples.getInt()
                : now.snapshot().frame().task().train().examples();
        return Math.min(train, knobs.learning.batch.getInt());
    }

    // ---- saved states

    @Override
    public LabState state() {
        LabState state = super.state().withParameters(start.get().orElse(null));
        return switch (knobs.data.data.get()) {
            case OWN -> state.withData(own.get().points());
            case TABLE -> state.withTable(own.get().table().orElse(null));
            default -> state;
        };
    }

    @Override
    public void restore(LabState state) {
        OwnData before = own.get();
        Optional<NetworkValues> first = start.get();
        own.set(before.with(state));
        start.set(Optional.ofNullable(state.parameters()));
        try {
            super.restore(state.table() == null ? state : ofTable(state));
        } catch (InvalidValueException refused) {
            own.set(before);
            start.set(first);
            throw refused;
        }
    }

    /// Who brings a table wants to see it.
    private LabState ofTable(LabState state) {
        return state.withSettings(Map.of(knobs.data.data.id(), ChoiceSetting.nameOf(DataChoice.TABLE)));
    }

    /// It is the playground.
    @Override
    public Optional<Carried> inPlayground() {
        return Optional.empty();
    }

    /// Data of one's own decide how many inputs and outputs there are, and are not known here.
    @Override
    public Optional<Phrase> refuse(NetworkValues parameters) {
        if (knobs.data.data.get() == DataChoice.OWN || knobs.data.data.get() == DataChoice.TABLE) {
            return Optional.empty();
        }
        Task task = tasks.get(spec());
        Architecture needed = knobs.design().architecture(task.inputs(), task.classes(), knobs.rule());
        String shapes = NetworkValues.of(Parameters.zeros(needed)).shapes();
        return parameters.fits(needed)
                ? Optional.empty()
                : Optional.of(Phrase.of("file.reason.parameters", parameters.shapes(), shapes));
    }

    @Override
    public Optional<Phrase> missing() {
        return tasks.get(spec()).trouble().sentence();
    }

    // ---- what the bench shows

    @Override
    public Presentation presentation() {
        return presentation;
    }
}
