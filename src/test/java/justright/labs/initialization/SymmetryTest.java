package justright.labs.initialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import justright.engine.network.Parameters;
import justright.engine.probe.DistinctUnits;
import justright.training.Experiment;
import justright.training.Hyperparameters;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Must hold: with zeros or a constant all units of a hidden layer stay identical for ever, without dropout.
class SymmetryTest {

    private static final Map<String, String> SYMMETRIC = Map.of(
            "show-small", "false",
            "show-large", "false",
            "show-yours", "false",
            "show-constant", "true",
            "show-xavier", "true",
            "layers", "3",
            "units", "20");

    @ParameterizedTest
    @CsvSource({"tanh, 1", "relu, 2", "sigmoid, 3"})
    void equalUnitsStayEqual(String bend, long seed) {
        Knobs knobs = Runs.knobs(SYMMETRIC);
        knobs.bend.parse(bend);
        Experiment<Hyperparameters, RaceFrame> race = Runs.run(knobs, seed);

        RaceFrame end = race.frame(knobs.hyperparameters());
        assertThat(end.race().design().schemes()).containsExactly(Scheme.ZEROS, Scheme.CONSTANT, Scheme.XAVIER);
        for (int l = 1; l <= 3; l++) {
            assertThat(distinct(end.lanes().get(0), l)).isEqualTo(1);
            assertThat(distinct(end.lanes().get(1), l)).isEqualTo(1);
            assertThat(distinct(end.lanes().get(2), l)).isEqualTo(20);
        }
    }

    private static int distinct(Parameters parameters, int l) {
        return DistinctUnits.count(parameters, l);
    }
}
