package justright.labs.batchnorm;

import java.util.Optional;
import justright.engine.Chance;
import justright.engine.data.Dataset;
import justright.engine.data.RealData;
import justright.engine.data.Split;
import justright.engine.data.SplitCounts;
import org.jspecify.annotations.Nullable;

/// The handwritten digits, read once; the sets of the last seed are kept, because a map of runs asks for them at every
/// cell. Any thread.
final class Digits {

    /// Enough to learn from within a hundred updates.
    static final int EXAMPLES = 192;

    /// An error of 10 % is known to 2.7 points.
    static final int JUDGES = 128;

    private @Nullable Dataset all;
    private @Nullable Kept kept;

    private record Kept(long seed, Split split) {}

    /// A train and a dev set, normalized by the train set's μ and σ.
    synchronized Split sets(long seed) {
        Kept last = kept;
        if (last != null && last.seed() == seed) {
            return last.split();
        }
        Dataset digits = digits();
        long rest = digits.examples() - (long) EXAMPLES - JUDGES;
        Split whole = Split.of(digits, new SplitCounts(EXAMPLES, JUDGES, rest), Chance.of(seed).stream("split"));
        Split split = new Split(whole.train(), whole.dev(), Optional.empty()).normalized();
        kept = new Kept(seed, split);
        return split;
    }

    /// How many there are.
    synchronized int count() {
        return digits().examples();
    }

    private Dataset digits() {
        Dataset read = all;
        if (read == null) {
            read = RealData.DIGITS.load();
            all = read;
        }
        return read;
    }
}
