package justright.labs.l2l1;

import java.util.Comparator;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import justright.engine.network.Penalty;
import justright.setting.Scale;
import justright.training.Experiment;
import justright.training.Hyperparameters;
import justright.training.problem.Hidden;
import justright.ui.frame.FramePump;
import justright.ui.life.Lifetime;
import org.jspecify.annotations.Nullable;

/// Every λ that was tried, by hand or by the sweep, for as long as all else stays the same.
final class LambdaVisits {

    private final LambdaTrail trail = new LambdaTrail();
    private final LambdaSweep sweep;
    private @Nullable Grounds swept;

    /// All that is fixed while λ moves.
    private record Grounds(DataSpec spec, Hidden hidden, Hyperparameters atOne) {}

    LambdaVisits(FramePump pump, Lifetime life) {
        sweep = new LambdaSweep(pump, trail::addAll, life);
    }

    LambdaTrail trail() {
        return trail;
    }

    LambdaSweep sweep() {
        return sweep;
    }

    /// Forgets what belonged to other grounds, and tries every λ on these if that is wanted.
    ///
    /// @param experiment makes one run's experiment, on any thread
    void follow(DataSpec spec, Knobs knobs, Supplier<Experiment<Hyperparameters, L2L1Frame>> experiment) {
        Grounds grounds = new Grounds(spec, knobs.hidden.get(), knobs.hyperparameters(1));
        trail.stayOn(grounds);
        boolean wanted = knobs.sweep.get() && knobs.penalty.get() != Penalty.Kind.NONE;
        if (!wanted) {
            swept = null;
            sweep.cancel();
        } else if (!grounds.equals(swept)) {
            swept = grounds;
            sweep.start(experiment, knobs::hyperparameters, L2L1Model.HORIZON);
        }
    }

    /// The visited λ with the lowest dev error.
    OptionalDouble lowest() {
        return trail.lowest().map(stop -> OptionalDouble.of(stop.lambda())).orElseGet(OptionalDouble::empty);
    }

    /// The visited λ nearest to a position of the slider.
    OptionalDouble nearest(Scale scale, double position) {
        return trail.all().get().stream()
                .map(LambdaTrail.Stop::lambda)
                .min(Comparator.comparingDouble(lambda -> Math.abs(scale.position(lambda) - position)))
                .map(OptionalDouble::of)
                .orElseGet(OptionalDouble::empty);
    }
}
