package justright.labs.initialization;

/// What the card beside the race shows.
enum Companion {
    /// One unit: its spread over the number of its inputs.
    UNIT,
    /// Sizes, layer by layer.
    LAYERS,
    /// How many units of a layer differ.
    DISTINCT
}
