package justright.labs.split;

import justright.engine.data.SplitCounts;

/// How many examples each set gets.
final class SetSizes {

    private SetSizes() {}

    /// The counts of a ratio; dev, and test where there is one, have at least one example each, taken from train.
    static SplitCounts of(long examples, Ratio ratio) {
        SplitCounts exact = SplitCounts.of(examples, ratio.train(), ratio.dev(), ratio.test());
        long dev = Math.max(1, exact.dev());
        long test = ratio.test() > 0 ? Math.max(1, exact.test()) : 0;
        return new SplitCounts(examples - dev - test, dev, test);
    }

    /// Whether a set of the ratio would have been empty.
    static boolean raises(long examples, Ratio ratio) {
        return !of(examples, ratio).equals(SplitCounts.of(examples, ratio.train(), ratio.dev(), ratio.test()));
    }
}
