package justright.labs.dropout;

import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import justright.lab.Answers;
import justright.lab.LabContext;
import justright.lab.Moment;
import justright.lab.Presentation;
import justright.lab.TrainingModel;
import justright.lab.Yardstick;
import justright.setting.NumberSetting;
import justright.setting.Setting;
import justright.training.Experiment;
import justright.training.Series;
import justright.training.Snapshot;
import justright.training.TrainingState;
import justright.training.problem.Problem;
import justright.training.problem.ProblemCache;
import justright.training.problem.ProblemSpec;
import justright.ui.control.MovingSetting;
import org.jspecify.annotations.Nullable;

/// Trains a network with dropout beside its twin without, and looks into the next iteration's masks.
public final class DropoutModel extends TrainingModel<DropoutRule, DropoutFrame, DropoutPicture> {

    static final String ID = "dropout";
    static final long SEED = 19;
    static final int HORIZON = 4000;

    private final Knobs knobs = new Knobs();
    private final MovingSetting moving;
    private final ProblemCache<ProblemSpec> problems = new ProblemCache<>(Problem::of);
    private final Trembling trembling;
    private final ObservableBooleanValue busy;
    private final ReadOnlyObjectWrapper<@Nullable Expectation> expectation = new ReadOnlyObjectWrapper<>();
    private final Answers answers = new Answers(Verdicts.NOTHING);
    private final Presentation presentation = answers.beside(knobs.bench(), knobs.more(), DropoutChallenges.of(this));

    DropoutModel(LabContext context) {
        super(ID, context, SEED, HORIZON);
        moving = context.moving();
        trembling = new Trembling(context.pump(), life());
        busy = Bindings.or(super.busy(), trembling.busy());
        life().listen(trembling.latest(), (_, _, _) -> judge(moment().get()));
        begin();
    }

    Knobs knobs() {
        return knobs;
    }

    Trembling trembling() {
        return trembling;
    }

    /// What the held example's loudest unit hands on, on average; null while nobody looks at it.
    ReadOnlyObjectProperty<@Nullable Expectation> expectation() {
        return expectation.getReadOnlyProperty();
    }

    /// What implements dropout now.
    Implementation implementation() {
        return knobs.implementation.get().implementation(seed());
    }

    // ---- what hands do on the stage

    /// Moves a layer's keep_prob, as its slider would.
    void setKeepProb(int layer, double position) {
        NumberSetting keep = knobs.keep.get(layer);
        moving.touch(keep.id());
        keep.set(keep.scale().value(position));
    }

    /// Looks at another layer.
    void showLayer(int layer) {
        if (layer >= 0 && layer <= knobs.network.get().hiddenLayers()) {
            knobs.layer.set(layer);
        }
    }

    /// Holds another example, from 0.
    void hold(int example) {
        knobs.example.set(Math.clamp(example + 1L, 1, knobs.examples.getInt()));
    }

    /// The next line of slow motion; after the last line, the next iteration.
    void nextLine() {
        pause();
        if (knobs.line.get() == MaskLine.NEXT) {
            advance(1);
        }
        knobs.line.set(knobs.line.get().following());
    }

    // ---- the run

    /// What is wrong on purpose, or secret, is not written down.
    @Override
    protected Optional<String> unscripted() {
        Candidate candidate = knobs.implementation.get();
        boolean right = !candidate.isSecret() && implementation() == Implementation.INVERTED;
        return right ? Optional.empty() : Optional.of("script.mistake");
    }

    @Override
    protected DropoutRule hyperparameters() {
        return knobs.rule();
    }

    @Override
    protected LongFunction<Experiment<DropoutRule, DropoutFrame>> experiment() {
        ProblemSpec spec = knobs.spec(seed());
        Design design = knobs.network.get();
        Candidate candidate = knobs.implementation.get();
        return seedOfRun -> {
            Problem plane = problems.get(new ProblemSpec(spec.source(), spec.noise(), spec.m(), seedOfRun));
            Problem problem = design.inputs() == 2 ? plane : ThirdInput.addedTo(plane, seedOfRun);
            return new DropoutRun(design, candidate.implementation(seedOfRun), problem, seedOfRun);
        };
    }

    /// Dev error with dropout and of the twin without.
    @Override
    protected List<Yardstick<DropoutRule, DropoutFrame>> yardsticks() {
        return List.of(
                Yardstick.devError(), new Yardstick<>("spread.twin", Yardstick.Unit.SHARE, DropoutModel::twinDev));
    }

    private static double twinDev(Snapshot<DropoutRule, DropoutFrame> end) {
        return end.state() instanceof TrainingState.Diverged
                ? Double.NaN
                : end.measures().get(Series.TWIN_DEV_ERROR);
    }

    @Override
    protected DropoutPicture depict(Snapshot<DropoutRule, DropoutFrame> snapshot) {
        return DropoutPicture.of(snapshot.frame());
    }

    @Override
    protected void showing(Moment<DropoutRule, DropoutFrame, DropoutPicture> next) {
        look(next);
    }

    /// Who moves a keep_prob wants to see it: dropout goes on, and its layer is looked at.
    @Override
    protected void moved(Setting<?> setting) {
        if (setting instanceof NumberSetting keep && knobs.keep.contains(keep)) {
            knobs.layer.set(knobs.keep.indexOf(keep));
            knobs.dropout.set(true);
        }
    }

    @Override
    protected void turned() {
        knobs.updateAvailability();
        answers.write(DropoutCode.of(knobs, seed()));
        answers.write(DropoutFormula.of(knobs));
        Moment<DropoutRule, DropoutFrame, DropoutPicture> now = moment().get();
        if (now != null) {
            look(now);
        }
    }

    /// Everything that follows from a moment and from where one looks.
    private void look(Moment<DropoutRule, DropoutFrame, DropoutPicture> now) {
        DropoutFrame frame = now.picture().frame();
        LayerDraw draw = now.picture().pass().layer(knobs.shownLayer());
        int example = Math.min(knobs.heldExample(), draw.examples() - 1);
        expectation.set(
                knobs.face.get() == MaskFace.EXPECTATION
                        ? Expectation.of(frame.architecture(), draw, example, Streams.expectation(seed()))
                        : null);
        answers.write(DropoutFormula.of(knobs, draw, example));
        boolean trembles = knobs.testTime.get() == TestTime.DROPOUT
                && !knobs.implementation.get().isSecret();
        trembling.follow(trembles ? frame : null, seed(), now.snapshot().step());
        judge(now);
    }

    private void judge(@Nullable Moment<DropoutRule, DropoutFrame, DropoutPicture> now) {
        if (now != null) {
            Reading reading = Reading.of(now, knobs, trembling.latest().get());
            answers.diagnose(Verdicts.of(reading));
            answers.describe(Descriptions.of(reading, now.picture(), knobs));
        }
    }

    // ---- what the bench shows

    @Override
    public Presentation presentation() {
        return presentation;
    }

    @Override
    public ObservableBooleanValue busy() {
        return busy;
    }
}
