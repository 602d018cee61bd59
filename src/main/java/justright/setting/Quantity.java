package justright.setting;

/// The kind of quantity a setting is; a quantity keeps its colour in every lab.
public enum Quantity {
    /// λ, keep_prob, ε, weight scale: violet.
    LAMBDA,
    /// α, β and everything about descent: ochre.
    ALPHA,
    /// m, n, noise, choices: neutral.
    DATA
}
