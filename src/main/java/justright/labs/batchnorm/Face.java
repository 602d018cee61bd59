package justright.labs.batchnorm;

/// What the card beside the curves shows.
enum Face {
    /// The z of one layer, batch by batch.
    LAYER,
    /// One unit with γ and β by hand.
    UNIT,
    /// One prediction at test time.
    TEST
}
