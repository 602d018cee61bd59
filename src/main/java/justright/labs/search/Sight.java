package justright.labs.search;

/// What part of the maps is in sight.
enum Sight {
    WHOLE,
    /// The box of the last round.
    BOX
}
