package justright.labs.playground;

import justright.engine.Chance;
import justright.engine.data.Dataset;
import justright.engine.data.Normalizer;
import justright.engine.data.Split;
import justright.engine.data.SplitCounts;
import org.ejml.data.DMatrixRMaj;

/// The rows of a table, divided and made comparable.
final class Rows {

    /// Fewer cannot be divided in some to learn from and some to judge by.
    static final int FEWEST = 4;

    private Rows() {}

    /// So many to each set; of fewer rows each gets its share, of more the dev set gets what is left.
    static Split divide(Dataset whole, TaskSpec.Counts wanted, Chance chance) {
        return Split.of(whole, counts(whole.examples(), wanted), chance);
    }

    static SplitCounts counts(int rows, TaskSpec.Counts wanted) {
        long sum = (long) wanted.train() + wanted.dev() + wanted.test();
        if (sum <= rows) {
            return new SplitCounts(wanted.train(), rows - (long) wanted.train() - wanted.test(), wanted.test());
        }
        SplitCounts shares = SplitCounts.of(rows, wanted.train(), wanted.dev(), wanted.test());
        long train = Math.clamp(shares.train(), 2, rows - 2);
        long dev = Math.clamp(shares.dev(), 2, rows - train);
        return new SplitCounts(train, dev, rows - train - dev);
    }

    /// Measurements in units of train's σ, away from train's mean; classes as they are.
    static Split standardized(Split split) {
        if (!split.train().isRegression()) {
            return split;
        }
        Normalizer normalizer = Normalizer.of(split.train().y());
        return new Split(
                standardized(split.train(), normalizer),
                standardized(split.dev(), normalizer),
                split.test().map(set -> standardized(set, normalizer)));
    }

    private static Dataset standardized(Dataset set, Normalizer normalizer) {
        DMatrixRMaj y = normalizer.apply(set.y());
        return new Dataset(set.titleKey(), set.x(), y, set.featureNames(), set.classNames());
    }
}
