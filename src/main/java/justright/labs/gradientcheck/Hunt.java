package justright.labs.gradientcheck;

/// How far the hunt for a hidden bug has come.
enum Hunt {
    /// Layer and kind are still to be named.
    OPEN,
    /// They have been named, and the faulty line is shown.
    ANSWERED,
    /// The faulty line has been put right; the check is made again.
    REPAIRED
}
