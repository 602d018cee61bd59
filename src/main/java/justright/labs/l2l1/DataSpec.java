package justright.labs.l2l1;

import java.util.List;
import java.util.Optional;
import justright.lab.LabState;
import justright.training.problem.Problem;
import justright.training.problem.ProblemSpec;
import justright.training.problem.Source;

/// What is learned from: sampled, read from a table, or set by hand. The same spec gives the same examples.
///
/// @param own points of one's own; empty unless they are the data
record DataSpec(DataChoice data, double noise, int m, long seed, List<LabState.Point> own) {

    DataSpec {
        own = List.copyOf(own);
    }

    Problem problem() {
        return source().map(this::sampled).orElseGet(() -> Problem.of(OwnPoints.split(own)));
    }

    private Problem sampled(Source source) {
        return Problem.of(new ProblemSpec(source, noise, m, seed));
    }

    DataSpec withSeed(long other) {
        return new DataSpec(data, noise, m, other, own);
    }

    /// How many of the examples are learned from.
    int trainExamples() {
        return source().map(source -> source.available(m))
                .orElseGet(() -> OwnPoints.split(own).train().examples());
    }

    private Optional<Source> source() {
        return data.source();
    }
}
