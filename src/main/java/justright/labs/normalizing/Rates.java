package justright.labs.normalizing;

/// Which of the two learning rates are set by hand. The others are the best there are: for plain descent
/// α = 2/(λ_min + λ_max), for each side on its own.
enum Rates {
    /// None.
    BEST,
    /// That of the raw side.
    RAW,
    /// Both.
    OWN
}
