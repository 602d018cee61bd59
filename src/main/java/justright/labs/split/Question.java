package justright.labs.split;

import justright.engine.data.SplitCounts;

/// Everything that decides how models are trained, chosen and judged.
///
/// @param sets how many examples each set has; none in test if there is no test set
/// @param models K, how many are tried
record Question(SplitCounts sets, int models, SourceChoice sources, long seed) {

    /// Up to so many examples every one of them is really drawn; beyond, sets are numbers.
    static final long MOST_REAL = 20_000;

    /// Whether every example counted exists.
    boolean isReal() {
        return sets.total() <= MOST_REAL;
    }

    boolean hasTest() {
        return sets.test() > 0;
    }

    /// The same with another number of models.
    Question withModels(int other) {
        return new Question(sets, other, sources, seed);
    }

    /// Whether a model tried for one is the model tried for the other.
    boolean hasSameModels(Question other) {
        return withModels(1).equals(other.withModels(1));
    }
}
