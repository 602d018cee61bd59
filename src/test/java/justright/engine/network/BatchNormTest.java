package justright.engine.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import justright.engine.Chance;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What must hold of batch norm besides its reference cases.
class BatchNormTest {

    private static final int INPUTS = 6;

    private static Network network(long seed, double varianceFactor) {
        Architecture architecture = Architecture.of(INPUTS)
                .dense(9, Activations.RELU)
                .batchNorm()
                .dense(7, Activations.TANH)
                .batchNorm()
                .output(3, Loss.SOFTMAX_CROSS_ENTROPY);
        Initialization initialization = Initialization.XAVIER.withVarianceFactor(varianceFactor);
        return Network.of(Parameters.initialize(architecture, initialization, Chance.of(seed)));
    }

    private static Batch batch(int examples, long seed) {
        Chance chance = Chance.of(seed);
        DMatrixRMaj X = new DMatrixRMaj(INPUTS, examples);
        for (int i = 0; i < X.getNumElements(); i++) {
            X.data[i] = 3 + 2 * chance.gaussian();
        }
        DMatrixRMaj Y = new DMatrixRMaj(3, examples);
        for (int j = 0; j < examples; j++) {
            Y.set(j % 3, j, 1);
        }
        return Batch.of(X, Y);
    }

    @ParameterizedTest
    @CsvSource({"64, 1", "5, 1", "2, 1", "33, 0.000001", "33, 1000"})
    void withBatchStatisticsEachUnitHasMeanZeroAndNearlyVarianceOne(int examples, double varianceFactor) {
        Network network = network(4, varianceFactor);
        network.forwardTraining(batch(examples, 5), Masks.none(network.architecture()));

        for (int l = 1; l <= 2; l++) {
            double[] variances = network.batchVariance(l).data;
            DMatrixRMaj normalized = network.normalized(l);
            for (int unit = 0; unit < normalized.numRows; unit++) {
                int row = unit * examples;
                double[] z = Arrays.copyOfRange(normalized.data, row, row + examples);
                double mean = Arrays.stream(z).average().orElseThrow();
                double variance = Arrays.stream(z)
                        .map(it -> (it - mean) * (it - mean))
                        .average()
                        .orElseThrow();
                assertThat(mean).as("mean of unit %d", unit).isCloseTo(0, within(1e-9));
                assertThat(variance)
                        .as("variance of unit %d", unit)
                        .isCloseTo(variances[unit] / (variances[unit] + Layer.NORM_EPSILON), within(1e-9));
            }
        }
    }

    @Test
    void aUnitThatIsConstantBecomesZero() {
        Network network = network(4, 0);
        network.forwardTraining(batch(16, 5), Masks.none(network.architecture()));

        assertThat(network.normalized(1).data).containsOnly(0);
    }

    /// Bit for bit, whatever else is in the batch and however large it is.
    @Test
    void atTestTimeOneExampleDoesNotDependOnTheOthers() {
        Network network = network(4, 1);
        for (int step = 0; step < 20; step++) {
            network.forwardTraining(batch(16, 100 + step), Masks.none(network.architecture()));
            network.averageStatistics(0.9);
        }
        Batch all = batch(40, 5);
        network.forward(all);
        double[] among =
                IntStream.range(0, 3).mapToDouble(k -> network.a(3, k, 7)).toArray();

        for (int[] company : new int[][] {{7}, {7, 1}, {3, 7, 30}, {9, 8, 11, 13, 7, 2, 39, 0, 1}}) {
            Batch some = Batch.room(all, company.length);
            some.gather(all, company, 0, company.length);
            network.forward(some);
            int place = IntStream.range(0, company.length)
                    .filter(i -> company[i] == 7)
                    .findFirst()
                    .orElseThrow();
            assertThat(IntStream.range(0, 3).mapToDouble(k -> network.a(3, k, place)))
                    .containsExactly(among[0], among[1], among[2]);
        }
    }

    /// While training it does: that is what the running averages are for.
    @Test
    void inTrainingItDoes() {
        Network network = network(4, 1);
        Batch all = batch(40, 5);
        network.forwardTraining(all, Masks.none(network.architecture()));
        double among = network.a(3, 0, 7);
        Batch alone = Batch.room(all, 1);
        alone.gather(all, new int[] {7}, 0, 1);
        network.forwardTraining(alone, Masks.none(network.architecture()));

        assertThat(network.a(3, 0, 0)).isNotCloseTo(among, within(1e-3));
        assertThat(network.normalized(1).data).containsOnly(0);
    }
}
