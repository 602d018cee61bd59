package justright.labs.normalizing;

/// Whose μ and σ prepare the dev and test set.
enum Statistics {
    /// Those of train, for all sets.
    TRAIN,
    /// Each set's own: a mistake.
    EACH
}
