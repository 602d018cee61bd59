package justright.labs.convolution;

/// α, what steers a step of learning.
record Rate(double learningRate) {}
