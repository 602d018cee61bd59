package justright.labs.gradientcheck;

/// Whose backward pass is checked.
enum Backprop {
    /// Without a mistake.
    RIGHT,
    /// With a mistake that the seed chooses and nobody names: the bug hunt.
    HIDDEN,
    /// With the mistake that the student puts in.
    CHOSEN
}
