package justright.engine.optimizer;

/// How a network does on a set of examples.
///
/// @param dataCost mean loss, without penalty; not finite after divergence
/// @param errors wrongly classified examples; 0 for regression
/// @param examples how many there were
public record Evaluation(double dataCost, int errors, int examples) {

    /// The share of wrongly classified examples.
    public double errorRate() {
        return (double) errors / examples;
    }
}
