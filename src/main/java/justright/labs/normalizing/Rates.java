package justright.labs.normalizing;

/// How the two learning rates are chosen.
enum Rates {
    /// The fastest that plain descent can be: α = 2/(λ_min + λ_max), for each on its own.
    BEST,
    /// 95 % of the largest stable α, for each on its own.
    LIMIT,
    /// As typed, for each on its own.
    OWN,
    /// As typed, one for both.
    SAME
}
