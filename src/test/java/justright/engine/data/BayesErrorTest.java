package justright.engine.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import justright.engine.Chance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BayesErrorTest {

    /// Φ(−1), Φ(−2), Φ(−½), from tables.
    @Test
    void gaussiansMeetTheNormalDistribution() {
        assertThat(BayesError.of(new Population.Gaussians(2, 1))).isCloseTo(0.158655253931457, within(1e-5));
        assertThat(BayesError.of(new Population.Gaussians(2, 0.5))).isCloseTo(0.022750131948179, within(1e-5));
        assertThat(BayesError.of(new Population.Gaussians(2, 2))).isCloseTo(0.308537538725987, within(1e-5));
        assertThat(BayesError.of(new Population.Gaussians(0, 1))).isCloseTo(0.5, within(1e-12));
    }

    /// Two clusters are two Gaussians; four on a square are wrong unless both coordinates are right: 1 − (1 − Φ)².
    @Test
    void clustersMeetTheNormalDistribution() {
        assertThat(BayesError.of(new Population.Clusters(2, 1, 1))).isCloseTo(0.158655253931457, within(2e-5));
        double right = 1 - 0.158655253931457;
        assertThat(BayesError.of(new Population.Clusters(4, Math.sqrt(2), 1)))
                .isCloseTo(1 - right * right, within(1e-4));
        assertThat(BayesError.of(new Population.Clusters(5, 0, 1))).isCloseTo(0.8, within(1e-9));
    }

    @Test
    void noisyMoonsHaveAboutEightAndAHalfPercent() {
        assertThat(BayesError.of(new Population.Moons(0.30))).isBetween(0.084, 0.0855);
    }

    @Test
    void shapesThatDoNotOverlapHaveNone() {
        assertThat(BayesError.of(new Population.Moons(0))).isLessThan(1e-5);
        assertThat(BayesError.of(new Population.Circle(0))).isLessThan(1e-5);
        assertThat(BayesError.of(new Population.Spirals(0, 1))).isLessThan(1e-5);
    }

    @Test
    void moreNoiseMoreError() {
        double previous = 0;
        for (double noise : new double[] {0.1, 0.2, 0.3, 0.4, 0.5}) {
            double error = BayesError.of(new Population.Moons(noise));
            assertThat(error).isGreaterThan(previous);
            previous = error;
        }
    }

    static Stream<Population> populations() {
        return Stream.of(
                new Population.Moons(0.3),
                new Population.Moons(0.15),
                new Population.Circle(0.2),
                new Population.Spirals(0.08, 1.25),
                new Population.Xor(0.2),
                new Population.Xor(0.05),
                new Population.Gaussians(1.5, 0.7),
                new Population.Clusters(3, 1, 0.6),
                new Population.Clusters(7, 1, 0.4));
    }

    /// The integral against what the best possible rule gets wrong on fresh examples: sampling and density agree.
    @ParameterizedTest
    @MethodSource("populations")
    void agreesWithCountedErrorsOfTheBestRule(Population population) {
        int m = 40_000;
        Dataset sample = population.sample(m, Chance.of(1));
        ClassDensities densities = population.densities();
        int wrong = 0;
        for (int j = 0; j < m; j++) {
            int best = densities.best(sample.x().get(0, j), sample.x().get(1, j));
            wrong += best == sample.label(j) ? 0 : 1;
        }
        double error = BayesError.of(population);
        double standardError = Math.sqrt(error * (1 - error) / m);
        assertThat(wrong / (double) m).isCloseTo(error, within(4 * standardError));
    }
}
