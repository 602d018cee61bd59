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
import org.ejml.dense.row.CommonOps_DDRM;

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
        if (choice.made().own()) {
            return own(choice, whole);
        }
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

    /// Nothing but what somebody has drawn.
    private static Preparation own(Choice choice, Dataset made) {
        List<LabState.Point> drawn = choice.made().drawn();
        return of(
                choice,
                DrawnPoints.among(made, DrawnPoints.train(drawn)),
                DrawnPoints.among(made, DrawnPoints.dev(drawn)));
    }

    /// Train with points that somebody has added.
    private static Dataset with(List<LabState.Point> drawn, Dataset train) {
        if (drawn.isEmpty()) {
            return train;
        }
        Dataset added = DrawnPoints.among(train, drawn);
        return new Dataset(
                train.titleKey(),
                CommonOps_DDRM.concatColumns(train.x(), added.x(), null),
                CommonOps_DDRM.concatColumns(train.y(), added.y(), null),
                train.featureNames(),
                train.classNames());
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
