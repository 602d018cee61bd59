package justright.labs.preprocessing;

/// How components are weighed.
///
/// @param epsilon in the divisor √(λ + ε)
/// @param kept components kept, the largest first; more than there are means all
record Whitening(double epsilon, int kept) {}
