package justright.labs.depth;

import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import justright.lab.Answers;
import justright.lab.LabContext;
import justright.lab.Moment;
import justright.lab.Presentation;
import justright.lab.TrainingModel;
import justright.lab.Yardstick;
import justright.training.Experiment;
import justright.training.Series;
import justright.training.Snapshot;
import justright.training.Speed;
import org.jspecify.annotations.Nullable;

/// Sends examples through a deep network, forward and back, and measures every layer; or trains it for fifty updates.
public final class DepthModel extends TrainingModel<Rate, DepthFrame, DepthFrame> {

    static final String ID = "depth";
    static final long SEED = 3;

    private final Knobs knobs = new Knobs();
    private final ReadOnlyObjectWrapper<@Nullable Reading> reading = new ReadOnlyObjectWrapper<>();
    private final Answers answers = new Answers(Verdicts.NOTHING);
    private final Presentation presentation = answers.beside(knobs.bench(), knobs.more(), DepthChallenges.of(this));

    DepthModel(LabContext context) {
        super(ID, context, SEED, Course.UPDATES);
        speed().set(Speed.NORMAL);
        begin();
    }

    Knobs knobs() {
        return knobs;
    }

    /// What there is to say of the present moment; null until the first has been computed.
    ReadOnlyObjectProperty<@Nullable Reading> reading() {
        return reading.getReadOnlyProperty();
    }

    /// A pass takes as many steps as there are layers to go through.
    @Override
    public int horizon() {
        return knobs.design().steps();
    }

    @Override
    protected Optional<String> unscripted() {
        if (knobs.course.get() == Course.PASS) {
            return Optional.of("script.no-network");
        }
        return knobs.precision.get() == Precision.DOUBLE ? Optional.empty() : Optional.of("script.single-precision");
    }

    @Override
    protected Rate hyperparameters() {
        return knobs.rate();
    }

    @Override
    protected LongFunction<Experiment<Rate, DepthFrame>> experiment() {
        Design design = knobs.design();
        return seed -> new DepthRun(design, seed);
    }

    @Override
    protected List<Yardstick<Rate, DepthFrame>> yardsticks() {
        return List.of(
                new Yardstick<>("yardstick.learning", Yardstick.Unit.COUNT, DepthModel::learning),
                new Yardstick<>(
                        "yardstick.train",
                        Yardstick.Unit.SHARE,
                        snapshot -> snapshot.measures().get(Series.TRAIN_ERROR)));
    }

    private static double learning(Snapshot<Rate, DepthFrame> snapshot) {
        return Fate.learning(
                snapshot.frame().passage(), snapshot.hyperparameters().learningRate());
    }

    @Override
    protected DepthFrame depict(Snapshot<Rate, DepthFrame> snapshot) {
        return snapshot.frame();
    }

    @Override
    protected void showing(Moment<Rate, DepthFrame, DepthFrame> next) {
        Reading now = new Reading(next);
        answers.diagnose(Verdicts.of(now));
        answers.describe(Descriptions.of(now));
        answers.write(DepthFormula.of(now));
        reading.set(now);
    }

    /// Everything that follows from the settings alone.
    @Override
    protected void turned() {
        knobs.updateAvailability();
        answers.write(DepthCode.of(knobs.design(), knobs.alpha.get(), seed()));
        if (reading.get() == null) {
            answers.write(DepthFormula.of(knobs.design()));
        }
    }

    @Override
    public Presentation presentation() {
        return presentation;
    }
}
