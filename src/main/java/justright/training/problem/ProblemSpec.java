package justright.training.problem;

/// What a problem is made from: the same spec gives the same examples.
///
/// @param noise σ of the noise; without meaning where the density is unknown
/// @param m examples asked for, to learn from
public record ProblemSpec(Source source, double noise, int m, long seed) {

    /// The same from another seed.
    public ProblemSpec withSeed(long other) {
        return new ProblemSpec(source, noise, m, other);
    }
}
