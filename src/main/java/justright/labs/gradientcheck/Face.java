package justright.labs.gradientcheck;

/// What the card under the hero shows.
enum Face {
    /// The ratio on its gauge, and that of each W and b.
    RATIO,
    /// J while it trains, with the bug and without.
    TRAINING
}
