package justright.labs.initialization;

import java.util.function.Supplier;
import justright.engine.Chance;
import justright.engine.data.Dataset;
import justright.engine.data.RealData;
import justright.engine.data.Split;
import justright.engine.data.SplitCounts;
import org.ejml.data.DMatrixRMaj;
import org.jspecify.annotations.Nullable;

/// The handwritten digits, read once. Any thread.
final class Digits {

    /// Enough to learn from within seconds, and to fill histograms.
    static final int EXAMPLES = 192;

    /// An error of 10 % is known to 2.7 points.
    static final int JUDGES = 128;

    private static final double BRIGHTEST = 16;

    private final Supplier<Dataset> source = RealData.DIGITS::load;
    private @Nullable Dataset all;

    /// A train and a dev set.
    ///
    /// @param normalized by the train set's μ and σ; else brightness from 0 to 1
    Split sets(long seed, boolean normalized) {
        Dataset digits = all();
        long rest = digits.examples() - (long) EXAMPLES - JUDGES;
        Split split = Split.of(digits, new SplitCounts(EXAMPLES, JUDGES, rest), Chance.of(seed).stream("split"));
        return normalized
                ? split.normalized()
                : new Split(
                        bright(split.train()), bright(split.dev()), split.test().map(Digits::bright));
    }

    /// How many there are.
    int count() {
        return all().examples();
    }

    private synchronized Dataset all() {
        Dataset read = all;
        if (read == null) {
            read = source.get();
            all = read;
        }
        return read;
    }

    private static Dataset bright(Dataset set) {
        DMatrixRMaj x = set.x().copy();
        for (int i = 0; i < x.getNumElements(); i++) {
            x.data[i] /= BRIGHTEST;
        }
        return set.withX(x);
    }
}
