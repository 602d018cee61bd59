package justright.labs.dropout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import justright.engine.Chance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpectationTest {

    private final DropoutFrame frame = Runs.frame(Map.of("keep-2", "0.6"), 30);
    private final LayerDraw layer = NextPass.of(frame).layer(2);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void withTheDivisionTheMeanIsTheActivationWithoutItKeepProbTimesIt(long seed) {
        Expectation mean = Expectation.of(frame.architecture(), layer, 16, Chance.of(seed));
        double a = mean.activation();
        double error = Math.abs(a) * Math.sqrt(0.6 * 0.4 / Expectation.MASKS);
        assertThat(a).isEqualTo(layer.before().get(mean.unit(), 16)).isNotZero();
        assertThat(Math.abs(mean.lastDivided() - a)).isLessThan(5 * error / 0.6);
        assertThat(Math.abs(mean.lastUndivided() - 0.6 * a)).isLessThan(5 * error);
    }
}
