package justright.labs.normalizing;

/// What the companion card shows.
enum Companion {
    /// The cloud of examples, step by step.
    CLOUDS,
    /// A histogram of each feature.
    SHAPES,
    /// Train, dev and test over one another.
    SETS
}
