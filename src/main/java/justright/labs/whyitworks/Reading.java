package justright.labs.whyitworks;

import justright.engine.network.Penalty;
import justright.engine.probe.LinearFit;
import justright.lab.Moment;
import justright.training.BiasVariance;
import justright.training.Hyperparameters;
import justright.training.Series;
import justright.training.Snapshot;
import justright.training.TrainingState;
import justright.training.problem.Problem;

/// The numbers of a moment, as sentences need them.
///
/// @param train error on the train set, 0 … 1
/// @param dev error on the dev set
record Reading(
        TrainingState state,
        int step,
        double train,
        double dev,
        Problem problem,
        Penalty penalty,
        double learningRate,
        WhyPicture picture,
        Rises rises) {

    /// Before so many updates under the present λ a run may still change much.
    static final int SETTLED = 1000;

    static Reading of(Moment<Hyperparameters, WhyFrame, WhyPicture> moment) {
        Snapshot<Hyperparameters, WhyFrame> snapshot = moment.snapshot();
        return new Reading(
                snapshot.state(),
                snapshot.step(),
                snapshot.measures().get(Series.TRAIN_ERROR),
                snapshot.measures().get(Series.DEV_ERROR),
                snapshot.frame().problem(),
                snapshot.hyperparameters().rule().penalty(),
                snapshot.hyperparameters().rule().learningRate(),
                moment.picture(),
                snapshot.frame().rises());
    }

    double bayes() {
        return problem.bayes().orElse(0);
    }

    double lambda() {
        return penalty.lambda();
    }

    LinearFit fit() {
        return picture.fit();
    }

    /// The share of all z in the straight part.
    double straight() {
        return picture.preactivations().straight();
    }

    BiasVariance biasVariance() {
        return new BiasVariance(train, dev, bayes());
    }

    boolean isEarly() {
        return rises.updates() < SETTLED;
    }
}
