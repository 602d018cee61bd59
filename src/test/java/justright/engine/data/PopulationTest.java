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
                new Population.Gaussians(2, 0.5),
                new Population.Clusters(5, 2, 0.4));
    }

    @ParameterizedTest
    @MethodSource("populations")
    void densitiesIntegrateToOne(Population population) {
        ClassDensities densities = population.densities();
        double step = 0.02;
        double[] mass = new double[population.classes()];
        for (double x1 = -5; x1 < 5; x1 += step) {
            for (double x2 = -5; x2 < 5; x2 += step) {
                for (int label = 0; label < mass.length; label++) {
                    mass[label] += densities.density(label, x1, x2) * step * step;
                }
            }
        }
        for (double each : mass) {
            assertThat(each).isCloseTo(1, within(1e-6));
        }
    }

    @ParameterizedTest
    @MethodSource("populations")
    void theMeanOfASampleIsTheMeanOfTheDensity(Population population) {
        int m = 20_000;
        Dataset sample = population.sample(m, Chance.of(2));
        ClassDensities densities = population.densities();
        double step = 0.05;
        for (int label = 0; label < population.classes(); label++) {
            double expected = 0;
            for (double x1 = -5; x1 < 5; x1 += step) {
                for (double x2 = -5; x2 < 5; x2 += step) {
                    expected += x1 * densities.density(label, x1, x2) * step * step;
                }
            }
            double mean = 0;
            double share = (double) m / population.classes();
            for (int j = label; j < m; j += population.classes()) {
                mean += sample.x().get(0, j) / share;
            }
            assertThat(mean).isCloseTo(expected, within(5 / Math.sqrt(share)));
        }
    }

    @ParameterizedTest
    @MethodSource("populations")
    void samplesAreBalancedSeededAndGrowAtTheEnd(Population population) {
        Dataset sample = population.sample(101, Chance.of(7));
        int[] counts = new int[population.classes()];
        for (int j = 0; j < 101; j++) {
            counts[sample.label(j)]++;
        }
        assertThat(Arrays.stream(counts).max().orElseThrow()
                        - Arrays.stream(counts).min().orElseThrow())
                .isLessThanOrEqualTo(1);
        assertThat(sample.isBinary()).isEqualTo(counts.length == 2);
        assertThat(sample.classes()).isEqualTo(counts.length);
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
    void theBestClassOfClustersIsTheNearest() {
        ClassDensities densities = new Population.Clusters(3, 2, 0.5).densities();
        for (int label = 0; label < 3; label++) {
            double angle = 2 * Math.PI * label / 3;
            double x1 = 40 * Math.cos(angle + 0.3);
            double x2 = 40 * Math.sin(angle + 0.3);
            assertThat(densities.best(x1, x2)).isEqualTo(label);
            assertThat(densities.posterior(label, x1, x2)).isCloseTo(1, within(1e-9));
            assertThat(densities.posterior(label, 0, 0)).isCloseTo(1.0 / 3, within(1e-12));
        }
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
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Population.Clusters(1, 1, 0.1))
                .withMessageContaining("classes 1");
        assertThatIllegalArgumentException().isThrownBy(() -> new Population.Xor(0).sample(0, Chance.of(0)));
    }
}
