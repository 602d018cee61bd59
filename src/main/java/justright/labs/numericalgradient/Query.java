package justright.labs.numericalgradient;

/// Everything that decides what is measured and drawn.
///
/// @param centre the middle of the close-up; θ, unless θ is being dragged through it
record Query(FunctionChoice function, Precision precision, double theta, double epsilon, double centre, long seed) {}
