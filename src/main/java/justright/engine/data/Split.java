package justright.engine.data;

import java.util.Optional;
import justright.engine.Chance;
import justright.engine.Require;

/// One data set divided in three that share no example and together are the whole.
///
/// @param train what is learned from
/// @param dev what is chosen by
/// @param test what is reported, if anything is held back for it
public record Split(Dataset train, Dataset dev, Optional<Dataset> test) {

    /// Divides `whole` at random.
    ///
    /// @throws IllegalArgumentException if the counts do not add up to the examples of `whole`, or train or dev
    ///     would be empty
    public static Split of(Dataset whole, SplitCounts counts, Chance chance) {
        if (counts.total() != whole.examples()) {
            throw new IllegalArgumentException(
                    "counts add up to " + counts.total() + ", the data set has " + whole.examples() + " examples");
        }
        Require.atLeast("train", counts.train(), 1);
        Require.atLeast("dev", counts.dev(), 1);
        int[] order = Columns.range(0, whole.examples());
        chance.shuffle(order);
        int train = (int) counts.train();
        int dev = (int) counts.dev();
        return new Split(
                whole.select(slice(order, 0, train)),
                whole.select(slice(order, train, dev)),
                counts.test() == 0
                        ? Optional.empty()
                        : Optional.of(whole.select(slice(order, train + dev, (int) counts.test()))));
    }

    /// Divides `whole` at random in proportion to three shares, see [SplitCounts#of].
    public static Split of(Dataset whole, double train, double dev, double test, Chance chance) {
        return of(whole, SplitCounts.of(whole.examples(), train, dev, test), chance);
    }

    /// All sets normalized with train's μ and σ.
    public Split normalized() {
        Normalizer normalizer = Normalizer.of(train);
        return new Split(normalizer.apply(train), normalizer.apply(dev), test.map(normalizer::apply));
    }

    private static int[] slice(int[] order, int from, int count) {
        int[] slice = new int[count];
        System.arraycopy(order, from, slice, 0, count);
        return slice;
    }
}
