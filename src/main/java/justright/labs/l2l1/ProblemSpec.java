package justright.labs.l2l1;

import java.util.List;
import justright.lab.LabState;

/// What a problem is made from: the same spec gives the same examples.
///
/// @param own points of one's own; empty unless they are the data
record ProblemSpec(DataChoice data, double noise, int m, long seed, List<LabState.Point> own) {

    ProblemSpec {
        own = List.copyOf(own);
    }

    /// How many of the examples are learned from.
    int trainExamples() {
        return switch (data) {
            case MOONS, CIRCLE, SPIRALS -> m;
            case OWN -> OwnPoints.split(own).train().examples();
            case BREAST_CANCER -> Math.min(m, Problem.MOST_TUMOURS);
        };
    }
}
