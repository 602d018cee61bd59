package justright.engine.probe;

import static org.assertj.core.api.Assertions.assertThat;

import justright.engine.Chance;
import justright.engine.network.Activations;
import justright.engine.network.Architecture;
import justright.engine.network.Initialization;
import justright.engine.network.Loss;
import justright.engine.network.Parameters;
import org.junit.jupiter.api.Test;

class DistinctUnitsTest {

    private static final Architecture ARCHITECTURE =
            Architecture.of(3).dense(5, Activations.TANH).output(2, Loss.SOFTMAX_CROSS_ENTROPY);

    @Test
    void copiesCountOnce() {
        Parameters parameters = Parameters.initialize(ARCHITECTURE, Initialization.constant(0.5), Chance.of(1));
        assertThat(DistinctUnits.count(parameters, 1)).isEqualTo(1);

        parameters.b(1).set(2, 0, 0.1);
        assertThat(DistinctUnits.count(parameters, 1)).isEqualTo(2);
        parameters.W(1).set(4, 1, 0.1);
        assertThat(DistinctUnits.count(parameters, 1)).isEqualTo(3);
        assertThat(DistinctUnits.count(parameters, 2)).isEqualTo(1);
    }

    @Test
    void randomUnitsAllDiffer() {
        Parameters parameters = Parameters.initialize(ARCHITECTURE, Initialization.XAVIER, Chance.of(1));
        assertThat(DistinctUnits.count(parameters, 1)).isEqualTo(5);
    }
}
