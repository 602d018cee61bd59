package justright.labs.depth;

/// What steers an update: α.
record Rate(double learningRate) {}
