package justright.labs.whyitworks;

/// What the cost card plots.
enum Plotted {
    /// J as descent sees it.
    FULL,
    /// The trap: J without the term that descent also lowers.
    DATA,
    BOTH
}
