package justright.engine.optimizer;

/// How a network does on a set of examples.
///
/// @param dataCost (1/m) Σ L, without penalty, in the loss's unit; not finite after divergence
/// @param errors wrongly classified examples; 0 for regression
/// @param examples how many there were
public record Evaluation(double dataCost, int errors, int examples) {

    /// errors/examples, 0 … 1: the share of wrongly classified examples.
    public double errorRate() {
        return (double) errors / examples;
    }
}
