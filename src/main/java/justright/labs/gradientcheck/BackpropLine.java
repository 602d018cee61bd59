package justright.labs.gradientcheck;

/// A line of the backward pass, for layer l.
///
/// @param marked whether it is the line of the bug
record BackpropLine(String text, boolean marked) {}
