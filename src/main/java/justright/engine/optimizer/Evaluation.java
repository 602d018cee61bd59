package justright.engine.optimizer;

import justright.engine.network.Batch;
import justright.engine.network.Network;

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

    static Evaluation of(Network network, Batch batch) {
        boolean classes = network.architecture().loss().isClassification();
        return new Evaluation(network.dataCost(), classes ? network.errors() : 0, batch.size());
    }
}
