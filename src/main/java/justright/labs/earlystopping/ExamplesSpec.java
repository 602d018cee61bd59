package justright.labs.earlystopping;

import java.util.stream.IntStream;
import justright.engine.data.Dataset;
import justright.training.problem.Problem;
import justright.training.problem.ProblemSpec;
import justright.training.problem.Source;

/// What the examples are made from: noisy moons. The same spec gives the same examples.
///
/// @param noise σ
/// @param m examples to learn from
/// @param judges dev examples
record ExamplesSpec(double noise, int m, int judges, long seed) {

    ProblemSpec sampled() {
        return new ProblemSpec(Source.MOONS, noise, m, seed);
    }

    /// Of the examples that do not teach, the first become the dev set and the others stay fresh.
    Examples of(Problem sampled) {
        Dataset others = sampled.dev();
        int[] rest = IntStream.range(judges, others.examples()).toArray();
        Problem problem = new Problem(sampled.train(), others.first(judges), sampled.bayes(), sampled.best());
        return new Examples(problem, others.select(rest));
    }
}
