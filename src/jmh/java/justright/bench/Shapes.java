package justright.bench;

import static justright.engine.network.Activations.ELU;
import static justright.engine.network.Activations.LEAKY_RELU;
import static justright.engine.network.Activations.RELU;
import static justright.engine.network.Activations.SIGMOID;
import static justright.engine.network.Activations.TANH;

import java.util.List;
import justright.engine.Chance;
import justright.engine.network.Activation;
import justright.engine.network.Architecture;
import justright.engine.network.Initialization;
import justright.engine.network.Loss;
import justright.engine.network.Parameters;
import justright.engine.optimizer.Learner;

/// Other networks, trained before the one that is measured.
final class Shapes {

    private static final List<Activation> ACTIVATIONS = List.of(TANH, RELU, SIGMOID, LEAKY_RELU, ELU);
    private static final int UPDATES = 20_000;

    private Shapes() {}

    /// Trains `count` networks of one to three hidden layers of various widths, one after the other.
    static void trainOthers(int count) {
        Cell data = Cell.named("Q_t");
        for (int i = 0; i < count; i++) {
            Architecture.Draft draft = Architecture.of(2);
            for (int l = 0; l <= i % 3; l++) {
                draft.dense(3 + 5 * (i + l) % 29, ACTIVATIONS.get((i + l) % ACTIVATIONS.size()));
            }
            Architecture architecture = draft.output(1, Loss.SIGMOID_CROSS_ENTROPY);
            Parameters parameters = Parameters.initialize(architecture, Initialization.XAVIER, Chance.of(i));
            Learner learner = Learner.of(parameters, Chance.of(i));
            for (int step = 0; step < UPDATES; step++) {
                learner.update(data.batches()[step % data.batches().length], data.rule());
            }
        }
    }
}
