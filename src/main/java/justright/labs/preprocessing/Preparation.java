package justright.labs.preprocessing;

import java.util.List;
import justright.engine.Chance;
import justright.engine.data.Dataset;
import justright.engine.data.Normalizer;
import justright.engine.data.Pca;
import justright.engine.data.Split;
import justright.engine.data.SplitCounts;
import justright.lab.LabState;
import org.ejml.data.DMatrixRMaj;

/// Train and dev, and what preparation learns of train: μ, σ, components, variances.
///
/// @param targets 1 × m of train: label minus mean label
/// @param pca of train after x − μ, or (x − μ)/σ
record Preparation(Choice choice, Dataset train, Dataset dev, DMatrixRMaj targets, Normalizer normalizer, Pca pca) {

    /// Dev has at least this share of all examples.
    private static final double LEAST_DEV = 1.0 / 3;

    private static final int MOST_DEV = 400;

    /// @param whole what the choice's source holds
    static Preparation of(Choice choice, Dataset whole) {
        int all = whole.examples();
        int train = Math.min(choice.examples(), (int) (all * (1 - LEAST_DEV)));
        int dev = Math.min(MOST_DEV, all - train);
        Split sets = Split.of(
                whole, new SplitCounts(train, dev, all - train - dev), Chance.of(choice.seed()).stream("split"));
        return of(choice, with(choice.made().drawn(), sets.train()), sets.dev());
    }

    static Preparation of(Choice choice, Dataset train, Dataset dev) {
        DMatrixRMaj labels = choice.source().labels(train);
        Normalizer normalizer = Normalizer.of(train);
        return new Preparation(
                choice,
                train,
                dev,
                Normalizer.of(labels).subtractMean(labels),
                normalizer,
                Pca.of(scaled(normalizer, choice.divide(), train.x())));
    }

    /// Train with points that somebody has added.
    private static Dataset with(List<LabState.Point> drawn, Dataset train) {
        if (drawn.isEmpty()) {
            return train;
        }
        int m = train.examples();
        DMatrixRMaj x = new DMatrixRMaj(2, m + drawn.size());
        DMatrixRMaj y = new DMatrixRMaj(1, m + drawn.size());
        for (int j = 0; j < x.getNumCols(); j++) {
            boolean own = j >= m;
            x.set(0, j, own ? drawn.get(j - m).x1() : train.x().get(0, j));
            x.set(1, j, own ? drawn.get(j - m).x2() : train.x().get(1, j));
            y.set(0, j, own ? drawn.get(j - m).label() : train.y().get(0, j));
        }
        return new Dataset(train.titleKey(), x, y, train.featureNames(), train.classNames());
    }

    /// n_x.
    int features() {
        return normalizer.features();
    }

    /// How many components are kept.
    int kept(Whitening whitening) {
        return Math.min(whitening.kept(), features());
    }

    /// x − μ, divided by σ if that is chosen, always with train's.
    DMatrixRMaj scaled(DMatrixRMaj x) {
        return scaled(normalizer, choice.divide(), x);
    }

    private static DMatrixRMaj scaled(Normalizer normalizer, boolean divide, DMatrixRMaj x) {
        return divide ? normalizer.apply(x) : normalizer.subtractMean(x);
    }
}
