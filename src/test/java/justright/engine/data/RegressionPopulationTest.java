package justright.engine.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import justright.engine.Chance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RegressionPopulationTest {

    static Stream<RegressionPopulation> populations() {
        return Stream.of(new RegressionPopulation.Plane(0.2), new RegressionPopulation.Hills(0.1));
    }

    @ParameterizedTest
    @MethodSource("populations")
    void theHeightItselfCostsHalfTheNoisesVariance(RegressionPopulation population) {
        int m = 20_000;
        Dataset sample = population.sample(m, Chance.of(1));
        double cost = 0;
        for (int j = 0; j < m; j++) {
            double height = population.height(sample.x().get(0, j), sample.x().get(1, j));
            assertThat(Math.abs(height)).isLessThan(1.001);
            double error = sample.y().get(0, j) - height;
            cost += error * error / 2 / m;
        }
        double least = population.leastCost();
        // ½N² has the standard deviation σ²/√2 = least·√2
        assertThat(cost).isCloseTo(least, within(5 * least * Math.sqrt(2.0 / m)));
        assertThat(sample.isRegression()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("populations")
    void samplesAreSeededAndGrowAtTheEnd(RegressionPopulation population) {
        Dataset sample = population.sample(31, Chance.of(7));
        Dataset larger = population.sample(50, Chance.of(7));
        assertThat(larger.first(31).x().data).isEqualTo(sample.x().data);
        assertThat(larger.first(31).y().data).isEqualTo(sample.y().data);
    }

    @Test
    void thePlaneIsAPlaneAndHillsAndHollowsAlternate() {
        RegressionPopulation plane = new RegressionPopulation.Plane(0);
        assertThat(plane.height(6, 6)).isEqualTo(1);
        assertThat(plane.height(-6, 6)).isZero();
        RegressionPopulation hills = new RegressionPopulation.Hills(0);
        assertThat(hills.height(-4, 2.5)).isCloseTo(1, within(1e-3));
        assertThat(hills.height(0, 2.5)).isCloseTo(-1, within(1e-3));
        assertThat(hills.height(0, -2.5)).isCloseTo(1, within(1e-3));
    }

    @Test
    void refusesNonsense() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RegressionPopulation.Plane(-1))
                .withMessageContaining("-1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RegressionPopulation.Hills(0).sample(0, Chance.of(1)))
                .withMessageContaining("m 0");
    }
}
