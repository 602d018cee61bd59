package justright.labs.dropout;

import justright.lab.Moment;
import justright.training.BiasVariance;
import justright.training.Direction;
import justright.training.Measures;
import justright.training.Series;
import justright.training.Snapshot;
import justright.training.TrainingState;
import org.jspecify.annotations.Nullable;

/// The numbers of a moment, as sentences need them.
///
/// @param train error on the train set, 0 … 1
/// @param dev error on the dev set
/// @param twinDev dev error of the same run without dropout, as far as it has come
/// @param bayes the error no model can avoid
/// @param drops whether the next update drops units
/// @param dropped whether any update so far did
/// @param settled updates made since something was moved
/// @param keepInput keep_prob of the inputs, 1 while dropout is off
/// @param strongest the hidden layer with the lowest keep_prob
/// @param spread the widest spread of the answers at one place, where dropout is left on at test time; else NaN
/// @param devLeftOn the dev error of such a call, on average; else NaN
record Reading(
        TrainingState state,
        int step,
        double train,
        double dev,
        double twinDev,
        double bayes,
        boolean drops,
        boolean dropped,
        int settled,
        double learningRate,
        double keepInput,
        int strongest,
        Candidate candidate,
        TestTime testTime,
        double spread,
        double devLeftOn,
        int trainExamples,
        int devExamples) {

    /// So many updates after something was moved, the errors count as what comes of it.
    static final int SETTLED = 750;

    /// Dev errors that differ by less are equal: about the standard error of their difference.
    static final double EQUAL = 0.005;

    static Reading of(
            Moment<DropoutRule, DropoutFrame, DropoutPicture> moment, Knobs knobs, @Nullable Tremble tremble) {
        Snapshot<DropoutRule, DropoutFrame> snapshot = moment.snapshot();
        DropoutFrame frame = snapshot.frame();
        Measures measures = snapshot.measures();
        DropoutRule rule = snapshot.hyperparameters();
        boolean dropped = snapshot.directions().stream()
                .filter(direction -> direction.step() < snapshot.step())
                .map(Direction::hyperparameters)
                .anyMatch(each -> each.drops(frame.design()));
        return new Reading(
                snapshot.state(),
                snapshot.step(),
                measures.get(Series.TRAIN_ERROR),
                measures.get(Series.DEV_ERROR),
                measures.get(Series.TWIN_DEV_ERROR),
                frame.problem().bayes().orElse(0),
                rule.drops(frame.design()),
                dropped,
                snapshot.settled(),
                rule.rule().learningRate(),
                rule.keep().getFirst(),
                strongest(rule, frame.design()),
                knobs.implementation.get(),
                knobs.testTime.get(),
                tremble == null ? Double.NaN : tremble.spread().max(),
                tremble == null ? Double.NaN : tremble.meanDevError(),
                frame.problem().m(),
                frame.problem().dev().examples());
    }

    private static int strongest(DropoutRule rule, Design design) {
        int strongest = 1;
        for (int l = 2; l <= design.hiddenLayers(); l++) {
            strongest = rule.keep().get(l) < rule.keep().get(strongest) ? l : strongest;
        }
        return strongest;
    }

    BiasVariance biasVariance() {
        return new BiasVariance(train, dev, bayes);
    }

    /// By how much dev error is lower than in the same run without dropout.
    double removed() {
        return twinDev - dev;
    }
}
