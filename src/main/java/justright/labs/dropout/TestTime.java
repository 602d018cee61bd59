package justright.labs.dropout;

/// What happens to dropout when the network is asked.
enum TestTime {
    /// Right: neither mask nor factor.
    NO_DROPOUT,
    /// Wrong: every question is answered by another thinned network.
    DROPOUT
}
