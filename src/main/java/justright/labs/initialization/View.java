package justright.labs.initialization;

/// What the histograms count.
enum View {
    /// What arrives in each layer, going forward.
    ACTIVATIONS,
    /// What comes back to each layer's weights.
    GRADIENTS
}
