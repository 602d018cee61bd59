package justright.labs.l2l1;

import java.util.Optional;
import java.util.OptionalDouble;
import justright.engine.network.Penalty;
import justright.lab.Moment;
import justright.labs.l2l1.LambdaTrail.Stop;
import justright.training.BiasVariance;
import justright.training.Hyperparameters;
import justright.training.Series;
import justright.training.Snapshot;
import justright.training.TrainingState;
import justright.training.problem.Hidden;
import justright.training.problem.Problem;
import justright.training.problem.Source;

/// The numbers of a moment, as sentences need them.
///
/// @param train error on the train set, 0 … 1
/// @param dev error on the dev set
/// @param learningRate α
/// @param decay αλ/m of L2: the share of every weight that an update takes away; 0 without L2
/// @param settled updates made since λ or another control was moved
record Reading(
        TrainingState state,
        int step,
        boolean lookingBack,
        double train,
        double dev,
        Problem problem,
        Penalty penalty,
        double learningRate,
        double decay,
        int settled,
        Hidden hidden,
        WeightReading weights) {

    /// So many updates after λ was moved its dev error counts as what comes of it.
    static final int SETTLED = L2L1Model.HORIZON / 4;

    static Reading of(Moment<Hyperparameters, L2L1Frame, L2L1Picture> moment, Hidden hidden) {
        Snapshot<Hyperparameters, L2L1Frame> snapshot = moment.snapshot();
        Penalty penalty = snapshot.hyperparameters().rule().penalty();
        Problem problem = snapshot.frame().problem();
        double decay = penalty.kind() == Penalty.Kind.L2
                ? snapshot.hyperparameters().rule().learningRate() * penalty.lambda() / problem.m()
                : 0;
        return new Reading(
                snapshot.state(),
                snapshot.step(),
                snapshot.step() < snapshot.furthest(),
                snapshot.measures().get(Series.TRAIN_ERROR),
                snapshot.measures().get(Series.DEV_ERROR),
                problem,
                penalty,
                snapshot.hyperparameters().rule().learningRate(),
                decay,
                snapshot.step() - snapshot.directions().getLast().step(),
                hidden,
                moment.picture().weights());
    }

    OptionalDouble bayes() {
        return problem.bayes();
    }

    /// Bayes where it is known; else 0, the best one could hope for.
    BiasVariance biasVariance() {
        return new BiasVariance(train, dev, bayes().orElse(0));
    }

    boolean isPenalized() {
        return penalty.kind() != Penalty.Kind.NONE && penalty.lambda() > 0;
    }

    /// Whether no more examples can be had; own points can always be added.
    boolean hasAllData() {
        int most = problem.isPlane() ? Knobs.MOST_EXAMPLES : Source.BREAST_CANCER.available(Knobs.MOST_EXAMPLES);
        return !OwnPoints.are(problem) && problem.m() >= most;
    }

    /// Whether an update makes every weight larger with its sign turned round.
    boolean decayDiverges() {
        return decay > 2;
    }

    /// What came of this λ, once the run has settled under it.
    Optional<Stop> stop() {
        boolean counts = penalty.kind() != Penalty.Kind.NONE
                && !lookingBack
                && settled >= SETTLED
                && !(state instanceof TrainingState.Diverged);
        return counts ? Optional.of(new Stop(penalty.lambda(), train, dev)) : Optional.empty();
    }
}
