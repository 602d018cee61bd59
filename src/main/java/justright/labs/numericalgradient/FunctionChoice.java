package justright.labs.numericalgradient;

/// What has its slope measured.
enum FunctionChoice {
    /// θ³: curvature and its change, 6θ and 6.
    CUBE,
    /// θ²: no third derivative, so that the two-sided difference has no error but rounding.
    SQUARE,
    /// J of a small tanh network along one of its weights: smooth.
    TANH_NET,
    /// The same with ReLU: a kink wherever an example crosses z = 0.
    RELU_NET;

    boolean isNetwork() {
        return this == TANH_NET || this == RELU_NET;
    }
}
