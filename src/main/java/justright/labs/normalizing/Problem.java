package justright.labs.normalizing;

import justright.engine.Chance;
import justright.engine.data.Dataset;
import justright.engine.data.Normalizer;
import justright.engine.data.Split;
import org.ejml.data.DMatrixRMaj;

/// One question put twice: the same examples and model, once on raw inputs and once on prepared ones.
///
/// @param sets the raw train, dev and test set, after stretching and shifting x₁
/// @param normalizer μ and σ of train
record Problem(Choice choice, Split sets, Normalizer normalizer, Terrain raw, Terrain prepared) {

    private static final double TRAIN = 0.6;
    private static final double HELD_OUT = 0.2;

    /// @param whole what the choice's source holds
    static Problem of(Choice choice, Dataset whole) {
        Dataset stretched = stretched(whole, choice.scale(), choice.shift());
        Chance chance = Chance.of(choice.seed()).stream("split");
        Split sets = Split.of(stretched, TRAIN, HELD_OUT, HELD_OUT, chance);
        Dataset train = sets.train();
        Normalizer normalizer = Normalizer.of(train);
        InputStep step = choice.step();
        boolean centred = step != InputStep.RAW;
        Terrain raw = new Terrain(choice.regression(), train.x(), train.y(), choice.bias(), false);
        Terrain prepared =
                new Terrain(choice.regression(), step.apply(normalizer, train.x()), train.y(), choice.bias(), centred);
        return new Problem(choice, sets, normalizer, raw, prepared);
    }

    Dataset dev() {
        return sets.dev();
    }

    Dataset test() {
        return sets.test().orElseThrow();
    }

    /// A set prepared as this problem's second descent has its inputs, with train's statistics or the set's own.
    DMatrixRMaj prepared(Dataset set, Statistics statistics) {
        Normalizer used = statistics == Statistics.TRAIN ? normalizer : Normalizer.of(set);
        return choice.step().apply(used, set.x());
    }

    /// The share of a held-out set that the prepared model with these parameters gets wrong.
    double errorRate(Dataset set, Statistics statistics, double... theta) {
        DMatrixRMaj x = prepared(set, statistics);
        int m = set.examples();
        int wrong = 0;
        for (int j = 0; j < m; j++) {
            double z = theta.length > 2 ? theta[2] : 0;
            z += theta[0] * x.get(0, j) + theta[1] * x.get(1, j);
            wrong += (z > threshold()) == (set.y().get(0, j) > 0.5) ? 0 : 1;
        }
        return (double) wrong / m;
    }

    /// Whether x₁ varies at all.
    boolean isInformative() {
        return normalizer.carriesInformation(0) && normalizer.carriesInformation(1);
    }

    /// Linear regression predicts the label itself, logistic regression its log odds.
    private double threshold() {
        return switch (choice.regression()) {
            case LINEAR_REGRESSION -> 0.5 - prepared.targetMean();
            case LOGISTIC_REGRESSION -> 0;
        };
    }

    private static Dataset stretched(Dataset whole, double scale, double shift) {
        DMatrixRMaj x = whole.x().copy();
        double moved = shift * scale * Normalizer.of(whole).deviation(0);
        for (int j = 0; j < whole.examples(); j++) {
            x.set(0, j, scale * x.get(0, j) + moved);
        }
        return whole.withX(x);
    }
}
