package justright.engine.optimizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import justright.engine.Chance;
import justright.engine.network.Activations;
import justright.engine.network.Architecture;
import justright.engine.network.Batch;
import justright.engine.network.Initialization;
import justright.engine.network.Loss;
import justright.engine.network.Network;
import justright.engine.network.Parameters;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

/// What a set measures does not depend on the tiles it goes through in.
class EvaluatorTest {

    private static Network network(Loss loss) {
        int outputs = loss == Loss.SOFTMAX_CROSS_ENTROPY ? 3 : 2;
        Architecture architecture = Architecture.of(2)
                .dense(7, Activations.TANH)
                .batchNorm()
                .keepProb(0.5)
                .output(outputs, loss);
        return Network.of(Parameters.initialize(architecture, Initialization.XAVIER, Chance.of(1)));
    }

    private static Batch batch(int outputs, int m, Chance chance) {
        DMatrixRMaj X = new DMatrixRMaj(2, m);
        DMatrixRMaj Y = new DMatrixRMaj(outputs, m);
        for (int j = 0; j < m; j++) {
            X.set(0, j, chance.gaussian());
            X.set(1, j, 1e3 * chance.gaussian());
            Y.set(chance.below(outputs), j, 1);
        }
        return Batch.of(X, Y);
    }

    @Property(tries = 60, seed = "2026")
    void tilesMeasureWhatOnePieceDoes(@ForAll Loss loss, @ForAll @IntRange(min = 500, max = 1300) int m) {
        Network network = network(loss);
        Batch batch = batch(network.architecture().outputs(), m, Chance.of(m));
        Evaluator evaluator = new Evaluator(network);
        evaluator.of(batch(network.architecture().outputs(), m + 3, Chance.of(0)));
        Evaluation tiled = evaluator.of(batch);
        network.forward(batch);
        assertThat(tiled.dataCost()).isEqualTo(network.dataCost());
        assertThat(tiled.errors()).isEqualTo(loss.isClassification() ? network.errors() : 0);
        assertThat(tiled.examples()).isEqualTo(m);
    }

    @Test
    void labelsThatDoNotFitAreRefusedInALaterTileToo() {
        Evaluator evaluator = new Evaluator(network(Loss.SIGMOID_CROSS_ENTROPY));
        DMatrixRMaj Y = new DMatrixRMaj(2, 1000);
        Y.set(1, 900, 2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> evaluator.of(Batch.of(new DMatrixRMaj(2, 1000), Y)))
                .withMessageContaining("Y[1, 900] is 2.0")
                .withMessageContaining("0 … 1");
    }
}
