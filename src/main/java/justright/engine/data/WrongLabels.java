package justright.engine.data;

import justright.engine.Chance;
import justright.engine.Require;
import org.ejml.data.DMatrixRMaj;

/// Labels that do not belong to their examples, on purpose: a fault of the data for the clinic to find, and a test
/// that tells learning from remembering.
public final class WrongLabels {

    private WrongLabels() {}

    /// A bad delivery: `count` examples from index `from` on each get one of the other classes, at random. Copies.
    ///
    /// @throws IllegalArgumentException if `whole` is a regression or has no such examples
    public static Dataset inRun(Dataset whole, int from, int count, Chance chance) {
        Require.atLeast("classes", whole.classes(), 2);
        Require.atLeast("from", from, 0);
        Require.atLeast("count", count, 0);
        Require.atLeast("examples", whole.examples(), (long) from + count);
        int[] labels = labels(whole);
        for (int j = from; j < from + count; j++) {
            labels[j] = (labels[j] + 1 + chance.below(whole.classes() - 1)) % whole.classes();
        }
        return relabelled(whole, labels);
    }

    /// The same labels in a random order: nothing is left to learn but the examples by heart. Copies.
    ///
    /// @throws IllegalArgumentException if `whole` is a regression
    public static Dataset shuffled(Dataset whole, Chance chance) {
        Require.atLeast("classes", whole.classes(), 2);
        int[] labels = labels(whole);
        chance.shuffle(labels);
        return relabelled(whole, labels);
    }

    private static int[] labels(Dataset whole) {
        int[] labels = new int[whole.examples()];
        for (int j = 0; j < labels.length; j++) {
            labels[j] = whole.label(j);
        }
        return labels;
    }

    private static Dataset relabelled(Dataset whole, int[] labels) {
        DMatrixRMaj y = whole.isBinary() ? Labels.row(labels) : Labels.oneHot(labels, whole.classes());
        return new Dataset(whole.titleKey(), whole.x(), y, whole.featureNames(), whole.classNames());
    }
}
