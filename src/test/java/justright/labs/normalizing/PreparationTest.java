package justright.labs.normalizing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import justright.engine.data.Dataset;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PreparationTest {

    @ParameterizedTest
    @EnumSource
    void normalizedTrainHasMeanZeroAndVarianceOne(DataSource source) {
        for (double[] stretch : new double[][] {{1, 0}, {1000, 0}, {0.01, 10}, {3, -7.5}}) {
            Problem problem = Problems.of(source, stretch[0], stretch[1], false, InputStep.NORMALIZED);
            DMatrixRMaj x = problem.prepared().x();
            for (int feature = 0; feature < 2; feature++) {
                assertThat(mean(x, feature, 1)).isCloseTo(0, within(1e-12));
                assertThat(mean(x, feature, 2)).isCloseTo(1, within(1e-12));
            }
        }
    }

    @Test
    void devAndTestAreNormalizedByTrain() {
        Problem problem = Problems.opening();
        for (Dataset set : new Dataset[] {problem.dev(), problem.test()}) {
            DMatrixRMaj byTrain = problem.prepared(set, Statistics.TRAIN);
            DMatrixRMaj byEach = problem.prepared(set, Statistics.EACH);
            for (int feature = 0; feature < 2; feature++) {
                double mean = mean(problem.sets().train().x(), feature, 1);
                double square = mean(problem.sets().train().x(), feature, 2);
                double deviation = Math.sqrt(square - mean * mean);
                for (int j = 0; j < set.examples(); j++) {
                    double expected = (set.x().get(feature, j) - mean) / deviation;
                    assertThat(byTrain.get(feature, j)).isCloseTo(expected, within(1e-9));
                }
                assertThat(mean(byTrain, feature, 1)).isNotCloseTo(0, within(1e-6));
                assertThat(mean(byEach, feature, 1)).isCloseTo(0, within(1e-12));
            }
        }
    }

    @Test
    void setsShareNoExampleAndAreTheWhole() {
        Problem problem = Problems.opening();
        int all = problem.sets().train().examples()
                + problem.dev().examples()
                + problem.test().examples();
        assertThat(all).isEqualTo(178);
    }

    @ParameterizedTest
    @EnumSource
    void aConstantFeatureIsNotDividedByZero(InputStep step) {
        for (boolean bias : new boolean[] {false, true}) {
            Problem problem = Problems.of(DataSource.WINE, 0, 0, bias, step);
            assertThat(problem.isInformative()).isFalse();
            assertThat(problem.prepared().x().data).doesNotContain(Double.NaN, Double.POSITIVE_INFINITY);
            TwinRule rule = Problems.best(problem);
            assertThat(rule.raw()).isFinite().isPositive();
            TwinFrame end = Problems.after(200, problem, rule);
            assertThat(end.raw().excess()).isFinite();
            assertThat(end.prepared().excess()).isFinite();
            for (Terrain terrain : List.of(problem.raw(), problem.prepared())) {
                double[] elsewhere = terrain.best();
                elsewhere[0] += 7;
                assertThat(terrain.excess(elsewhere)).isCloseTo(0, within(1e-12));
            }
        }
    }

    @Test
    void stretchedWinesAreTheFilesMilligrams() {
        Problem problem = Problems.of(DataSource.WINE, 1000, 0, false, InputStep.RAW);
        double least = Double.MAX_VALUE;
        double most = 0;
        for (Dataset set : new Dataset[] {problem.sets().train(), problem.dev(), problem.test()}) {
            for (int j = 0; j < set.examples(); j++) {
                least = Math.min(least, set.x().get(0, j));
                most = Math.max(most, set.x().get(0, j));
            }
        }
        assertThat(least).isCloseTo(278, within(1e-9));
        assertThat(most).isCloseTo(1680, within(1e-9));
    }

    @Test
    @Tag("slow")
    void overManySplitsTrainsStatisticsServeUnseenWinesBetter() {
        double byTrain = 0;
        double byEach = 0;
        Choice choice = Problems.opening().choice();
        Dataset wines = DataSource.WINE.draw(0);
        for (int seed = 0; seed < 200; seed++) {
            Problem problem = Problem.of(choice.withSeed(seed), wines);
            double[] best = problem.prepared().best();
            byTrain += problem.errorRate(problem.test(), Statistics.TRAIN, best) / 200;
            byEach += problem.errorRate(problem.test(), Statistics.EACH, best) / 200;
        }
        assertThat(byEach - byTrain).isGreaterThan(0.005);
    }

    private static double mean(DMatrixRMaj x, int feature, int power) {
        double sum = 0;
        for (int j = 0; j < x.getNumCols(); j++) {
            sum += Math.pow(x.get(feature, j), power);
        }
        return sum / x.getNumCols();
    }
}
