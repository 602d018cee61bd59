package justright.labs.playground;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import justright.lab.LabState;
import justright.training.problem.OwnTable;

/// What is learned from: sampled, read from a table, or set by hand. The same spec gives the same examples.
///
/// @param features what of the plane the network is fed
/// @param painted what the labels of points set by hand mean
/// @param own points set by hand; empty unless they are the data
/// @param table a table of one's own; empty unless it is the data
record TaskSpec(
        DataChoice data,
        double noise,
        int classes,
        Counts counts,
        Set<Feature> features,
        Painted painted,
        List<LabState.Point> own,
        Optional<OwnTable> table,
        long seed) {

    /// How many examples each set is to have.
    record Counts(int train, int dev, int test) {}

    TaskSpec {
        own = List.copyOf(own);
    }

    TaskSpec withSeed(long other) {
        return new TaskSpec(data, noise, classes, counts, features, painted, own, table, other);
    }
}
