package justright.labs.augmentation;

/// When copies are drawn.
enum Copying {
    /// Every update sees copies that nobody has seen before.
    FRESH,
    /// Copies are made once and learned like any other picture.
    ONCE
}
