package justright.labs.convolution;

import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import justright.lab.Answers;
import justright.lab.Carried;
import justright.lab.LabContext;
import justright.lab.Moment;
import justright.lab.Presentation;
import justright.lab.TrainingModel;
import justright.lab.Yardstick;
import justright.training.Experiment;
import justright.training.Snapshot;
import justright.training.Speed;

/// Slides a filter over a picture, stop by stop, or learns it from its map, update by update.
public final class ConvolutionModel extends TrainingModel<Rate, FilterFrame, Scene> {

    static final String ID = "convolution";
    static final long SEED = 1;
    static final int UPDATES = 400;

    /// Of each set, where the pictures are learned from as a whole.
    private static final int DIGITS = 500;

    private final Knobs knobs = new Knobs();
    private final Answers answers = new Answers(FilterDiagnosis.NOTHING);
    private final Presentation presentation =
            answers.beside(knobs.bench(), knobs.more(), ConvolutionChallenges.of(this));
    private final ObservableBooleanValue seeded =
            Bindings.createBooleanBinding(() -> knobs.mode.get() == Mode.LEARN, knobs.mode.value());
    /// Where the filter was last told to stand.
    private int standing;

    ConvolutionModel(LabContext context) {
        super(ID, context, SEED, UPDATES);
        speed().set(Speed.NORMAL);
        begin();
    }

    Knobs knobs() {
        return knobs;
    }

    Optional<Scene> scene() {
        return Optional.ofNullable(moment().get()).map(Moment::picture);
    }

    /// As many steps as there are stops, or updates.
    @Override
    public int horizon() {
        return knobs.mode.get() == Mode.LEARN ? UPDATES : knobs.setup().stops();
    }

    /// A given filter is what it is under any seed.
    @Override
    public ObservableBooleanValue seeded() {
        return seeded;
    }

    /// Moves the filter to a stop, back or ahead.
    void standAt(int stop) {
        standing = stop + 1;
        int furthest = status().getValue().furthest();
        pause();
        seek(Math.min(standing, furthest));
        if (standing > furthest) {
            advance(standing - furthest);
        }
    }

    /// Gives one weight another value: the filter is the student's own from here on, and stands where it stood. While a
    /// weight is dragged the next value comes before the screen shows the last, so the place is remembered here.
    void write(int cell, double value) {
        standing = isCurrent() ? status().getValue().step() : standing;
        int step = standing;
        knobs.write(cell, value);
        restart();
        if (step > 0) {
            advance(step);
        }
    }

    @Override
    protected Optional<String> unscripted() {
        return Optional.of("script.no-network");
    }

    @Override
    protected Rate hyperparameters() {
        return knobs.rate();
    }

    @Override
    protected LongFunction<Experiment<Rate, FilterFrame>> experiment() {
        Setup setup = knobs.setup();
        return seed -> new FilterRun(setup, seed);
    }

    @Override
    protected Scene depict(Snapshot<Rate, FilterFrame> snapshot) {
        return Scene.of(snapshot.frame());
    }

    @Override
    protected List<Yardstick<Rate, FilterFrame>> yardsticks() {
        return List.of(new Yardstick<>("yardstick.done", Yardstick.Unit.COUNT, snapshot -> {
            int at = snapshot.frame().doneAt();
            return at < 0 ? Double.NaN : at;
        }));
    }

    @Override
    protected void showing(Moment<Rate, FilterFrame, Scene> next) {
        answers.diagnose(FilterDiagnosis.of(next));
        answers.describe(FilterDescription.of(next.picture(), knobs.picture.get()));
        answers.write(ConvolutionFormula.of(next.picture(), next.snapshot().hyperparameters()));
    }

    @Override
    protected void turned() {
        knobs.offer();
        answers.write(ConvolutionFormula.of(knobs.setup()));
        answers.write(ConvolutionCode.of(knobs, seed()));
        scene().filter(_ -> !isTurning()).ifPresent(now -> answers.write(ConvolutionFormula.of(now, knobs.rate())));
    }

    @Override
    public Optional<Carried> inPlayground() {
        return Optional.of(InPlayground.of(state(), DIGITS));
    }

    @Override
    public Presentation presentation() {
        return presentation;
    }
}
