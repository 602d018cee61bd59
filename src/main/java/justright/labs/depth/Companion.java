package justright.labs.depth;

/// What the card beside the run shows.
enum Companion {
    /// How far one step moves each layer, and how far training has moved it.
    STEPS,
    /// Where numbers end in 32 and in 64 bits.
    ENDS
}
