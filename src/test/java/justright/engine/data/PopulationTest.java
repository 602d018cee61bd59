package justright.engine.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.Stream;
import justright.engine.Chance;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PopulationTest {

    static Stream<Population> populations() {
        return Stream.of(
                new Population.Moons(0.3),
                new Population.Circle(0.1),
                new Population.Spirals(0.1, 1.5),
                new Population.Xor(0.15),
                new Population.Gaussians(2, 0.5));
    }

    @ParameterizedTest
    @MethodSource("populations")
    void densitiesIntegrateToOne(Population population) {
        ClassDensities densities = population.densities();
        double step = 0.02;
        double[] mass = new double[2];
        for (double x1 = -5; x1 < 5; x1 += step) {
            for (double x2 = -5; x2 < 5; x2 += step) {
                mass[0] += densities.density(0, x1, x2) * step * step;
                mass[1] += densities.density(1, x1, x2) * step * step;
            }
        }
        assertThat(mass[0]).isCloseTo(1, within(1e-6));
        assertThat(mass[1]).isCloseTo(1, within(1e-6));
    }

    @ParameterizedTest
    @MethodSource("populations")
    void theMeanOfASampleIsTheMeanOfTheDensity(Population population) {
        int m = 20_000;
        Dataset sample = population.sample(m, Chance.of(2));
        ClassDensities densities = population.densities();
        double step = 0.05;
        for (int label = 0; label < 2; label++) {
            double expected = 0;
            for (double x1 = -5; x1 < 5; x1 += step) {
                for (double x2 = -5; x2 < 5; x2 += step) {
                    expected += x1 * densities.density(label, x1, x2) * step * step;
                }
            }
            double mean = 0;
            for (int j = label; j < m; j += 2) {
                mean += sample.x().get(0, j) / (m / 2.0);
            }
            assertThat(mean).isCloseTo(expected, within(5 / Math.sqrt(m / 2.0)));
        }
    }

    @ParameterizedTest
    @MethodSource("populations")
    void samplesAreBalancedSeededAndGrowAtTheEnd(Population population) {
        Dataset sample = population.sample(101, Chance.of(7));
        assertThat(Arrays.stream(sample.y().data).sum()).isEqualTo(50);
        assertThat(sample.isBinary()).isTrue();
        Dataset larger = population.sample(150, Chance.of(7));
        assertThat(larger.first(101).x().data).isEqualTo(sample.x().data);
        assertThat(population.sample(101, Chance.of(8)).x().data).isNotEqualTo(sample.x().data);
    }

    @Test
    void withoutNoiseMoonsLieOnTheirArcs() {
        Dataset moons = new Population.Moons(0).sample(200, Chance.of(1));
        for (int j = 0; j < 200; j++) {
            double x1 = moons.x().get(0, j);
            double x2 = moons.x().get(1, j);
            double radius = moons.label(j) == 0 ? Math.hypot(x1, x2) : Math.hypot(x1 - 1, x2 - 0.5);
            assertThat(radius).isCloseTo(1, within(1e-12));
            assertThat(moons.label(j) == 0 ? x2 >= 0 : x2 <= 0.5).isTrue();
        }
    }

    @Test
    void posteriorKnowsItsSideHoweverFarAway() {
        ClassDensities densities = new Population.Moons(0.05).densities();
        assertThat(densities.posterior(0, 50)).isLessThan(1e-6);
        assertThat(densities.posterior(0, -50)).isGreaterThan(1 - 1e-6);
        ClassDensities xor = new Population.Xor(0.05).densities();
        assertThat(xor.posterior(20, 20)).isLessThan(1e-6);
        assertThat(xor.posterior(-20, 20)).isGreaterThan(1 - 1e-6);
        assertThat(xor.posterior(0, 0.4)).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void theLogitOfTwoGaussiansIsLinear() {
        ClassDensities densities = new Population.Gaussians(3, 0.8).densities();
        double along = 1.3;
        double x = along * Math.sqrt(0.5);
        assertThat(densities.logit(x + 0.4, x - 0.4)).isCloseTo(3 * along / (0.8 * 0.8), within(1e-12));
    }

    @Test
    void throughANormalizerDensitiesFollowTheCoordinates() {
        DMatrixRMaj x = new Population.Moons(0.3).sample(100, Chance.of(3)).x();
        Normalizer normalizer = Normalizer.of(x);
        ClassDensities raw = new Population.Moons(0.3).densities();
        ClassDensities seen = raw.through(normalizer);
        double z1 = normalizer.normalized(0, 0.7);
        double z2 = normalizer.normalized(1, -0.2);
        assertThat(seen.posterior(z1, z2)).isCloseTo(raw.posterior(0.7, -0.2), within(1e-12));
        assertThat(seen.density(1, z1, z2))
                .isCloseTo(
                        raw.density(1, 0.7, -0.2) * normalizer.deviation(0) * normalizer.deviation(1), within(1e-12));
    }

    @Test
    void refusesNonsense() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Population.Moons(-0.1))
                .withMessageContaining("-0.1");
        assertThatIllegalArgumentException().isThrownBy(() -> new Population.Circle(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> new Population.Gaussians(1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Population.Xor(0).sample(0, Chance.of(0)));
    }
}
