package justright.training.problem;

import java.util.List;
import java.util.stream.IntStream;
import justright.engine.data.Dataset;
import justright.engine.network.Network;

/// An example in the plane, and whether a network now puts it into the wrong class.
public record PlanePoint(double x1, double x2, int label, boolean misclassified) {

    /// The examples of a set of two features as a network of two inputs sees them.
    public static List<PlanePoint> of(Dataset set, Network network) {
        return of(set, network.predict(set.x()).data);
    }

    /// The examples of a set of two features.
    ///
    /// @param answers P(y = 1) for each
    public static List<PlanePoint> of(Dataset set, double[] answers) {
        return IntStream.range(0, set.examples())
                .mapToObj(j -> new PlanePoint(
                        set.x().get(0, j), set.x().get(1, j), set.label(j), answers[j] > 0.5 != (set.label(j) == 1)))
                .toList();
    }
}
