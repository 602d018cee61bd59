package justright.engine.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import justright.engine.Chance;
import justright.engine.network.Activations;
import justright.engine.network.Architecture;
import justright.engine.network.Batch;
import justright.engine.network.Initialization;
import justright.engine.network.Loss;
import justright.engine.network.Network;
import justright.engine.network.Parameters;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

class UnitInfluenceTest {

    private static final int M = 40;

    private final Batch examples = examples();
    private final Parameters parameters = parameters();

    private static Batch examples() {
        Chance chance = Chance.of(3);
        DMatrixRMaj x = new DMatrixRMaj(2, M);
        DMatrixRMaj y = new DMatrixRMaj(1, M);
        for (int j = 0; j < M; j++) {
            x.set(0, j, chance.gaussian());
            x.set(1, j, chance.gaussian());
            y.set(0, j, j % 2);
        }
        return Batch.of(x, y);
    }

    private static Parameters parameters() {
        Architecture architecture = Architecture.of(2)
                .dense(4, Activations.TANH)
                .dense(3, Activations.TANH)
                .output(1, Loss.SIGMOID_CROSS_ENTROPY);
        return Parameters.initialize(architecture, Initialization.XAVIER, Chance.of(8));
    }

    /// The last hidden layer is heard through one weight only.
    @Test
    void aLastUnitMovesTheLogitByItsWeightTimesItsDeviation() {
        Network network = Network.of(parameters);
        network.forward(examples);
        DMatrixRMaj a = network.A(2);

        UnitInfluence influence = UnitInfluence.of(parameters, examples);

        for (int unit = 0; unit < 3; unit++) {
            double expected = Math.abs(parameters.W(3).get(0, unit)) * deviation(a, unit);
            assertThat(influence.layers().get(1).get(unit)).isCloseTo(expected, within(1e-12));
        }
    }

    private static double deviation(DMatrixRMaj a, int unit) {
        double mean = 0;
        double squares = 0;
        for (int j = 0; j < M; j++) {
            mean += a.get(unit, j) / M;
            squares += a.get(unit, j) * a.get(unit, j) / M;
        }
        return Math.sqrt(squares - mean * mean);
    }

    @Test
    void aUnitThatNobodyListensToHasNone() {
        for (int row = 0; row < 3; row++) {
            parameters.W(2).set(row, 1, 0);
        }

        UnitInfluence influence = UnitInfluence.of(parameters, examples);

        assertThat(influence.layers().get(0).get(1)).isZero();
        assertThat(influence.layers().get(0).get(0)).isGreaterThan(0.01);
        assertThat(influence.all()).hasSize(7);
    }

    /// A unit whose W is 0 says the same to every example, however loudly it is heard.
    @Test
    void aUnitThatAlwaysSaysTheSameHasNone() {
        parameters.W(1).set(2, 0, 0);
        parameters.W(1).set(2, 1, 0);
        parameters.b(1).set(2, 0, 1.5);

        assertThat(UnitInfluence.of(parameters, examples).layers().get(0).get(2))
                .isCloseTo(0, within(1e-12));
    }

    @Test
    void leavesTheParametersAlone() {
        Parameters before = parameters.copy();

        UnitInfluence.of(parameters, examples);

        for (int l = 1; l <= 3; l++) {
            assertThat(parameters.W(l).data).isEqualTo(before.W(l).data);
            assertThat(parameters.b(l).data).isEqualTo(before.b(l).data);
        }
    }

    @Test
    void refusesBatchNorm() {
        Architecture normed =
                Architecture.of(2).dense(4, Activations.TANH).batchNorm().output(1, Loss.SIGMOID_CROSS_ENTROPY);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnitInfluence.of(Parameters.zeros(normed), examples))
                .withMessageContaining("layer 1");
    }
}
