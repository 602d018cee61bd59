package justright.labs.dropout;

/// What the card under the network shows.
enum MaskFace {
    /// The lines of inverted dropout on this iteration's activations.
    MASK,
    /// What a unit hands on, averaged over many masks.
    EXPECTATION
}
