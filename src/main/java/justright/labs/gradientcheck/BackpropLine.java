package justright.labs.gradientcheck;

/// A line of the backward pass, for layer l.
///
/// @param wrong whether it is the faulty one
record BackpropLine(String text, boolean wrong) {}
