package justright.engine.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import justright.engine.Chance;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

class SplitTest {

    @Test
    void aMillionAt98To1To1() {
        assertThat(SplitCounts.of(1_000_000, 98, 1, 1)).isEqualTo(new SplitCounts(980_000, 10_000, 10_000));
        assertThat(SplitCounts.of(1_000_000, 0.98, 0.01, 0.01)).isEqualTo(new SplitCounts(980_000, 10_000, 10_000));
    }

    @Test
    void theUsualPresets() {
        assertThat(SplitCounts.of(100, 70, 30, 0)).isEqualTo(new SplitCounts(70, 30, 0));
        assertThat(SplitCounts.of(10_000, 60, 20, 20)).isEqualTo(new SplitCounts(6_000, 2_000, 2_000));
        assertThat(SplitCounts.of(10_000_000, 99.5, 0.25, 0.25)).isEqualTo(new SplitCounts(9_950_000, 25_000, 25_000));
        assertThat(SplitCounts.of(1_000_000, 99.5, 0.4, 0.1)).isEqualTo(new SplitCounts(995_000, 4_000, 1_000));
        assertThat(SplitCounts.of(10, 1, 1, 1)).isEqualTo(new SplitCounts(4, 3, 3));
    }

    @Property(seed = "2026")
    void countsAddUpAndStayWithinOneOfTheirShare(
            @ForAll @LongRange(max = 10_000_000) long m,
            @ForAll @DoubleRange(min = 0.01, max = 100) double train,
            @ForAll @DoubleRange(max = 100) double dev,
            @ForAll @DoubleRange(max = 100) double test) {
        SplitCounts counts = SplitCounts.of(m, train, dev, test);
        double sum = train + dev + test;
        assertThat(counts.total()).isEqualTo(m);
        assertThat(Math.abs(counts.train() - m * train / sum)).isLessThanOrEqualTo(1 + 1e-6);
        assertThat(Math.abs(counts.dev() - m * dev / sum)).isLessThanOrEqualTo(1 + 1e-6);
        assertThat(Math.abs(counts.test() - m * test / sum)).isLessThanOrEqualTo(1 + 1e-6);
        assertThat(test > 0 || counts.test() == 0).isTrue();
    }

    @Property(tries = 200, seed = "2026")
    void theSetsShareNoExampleAndAreTheWhole(
            @ForAll @IntRange(min = 2, max = 300) int m,
            @ForAll @IntRange(max = 100) int devShare,
            @ForAll @IntRange(max = 100) int testShare,
            @ForAll long seed) {
        int dev = 1 + (m - 2) * devShare / 100;
        int test = (m - 1 - dev) * testShare / 100;
        Split split = Split.of(numbered(m), new SplitCounts(m - dev - test, dev, test), Chance.of(seed));
        assertThat(split.train().examples()).isEqualTo(m - dev - test);
        assertThat(split.dev().examples()).isEqualTo(dev);
        assertThat(split.test().map(Dataset::examples).orElse(0)).isEqualTo(test);
        double[] all = DoubleStream.concat(
                        DoubleStream.concat(numbers(split.train()), numbers(split.dev())),
                        split.test().map(SplitTest::numbers).orElse(DoubleStream.empty()))
                .sorted()
                .toArray();
        assertThat(all).isEqualTo(numbered(m).x().data);
    }

    @Test
    void labelsStayWithTheirExamples() {
        Dataset train = Split.of(numbered(50), 60, 20, 20, Chance.of(4)).train();
        for (int j = 0; j < train.examples(); j++) {
            assertThat(train.label(j)).isEqualTo((int) train.x().get(0, j) % 2);
        }
    }

    @Test
    void sameSeedSameSplit() {
        double[] first = Split.of(numbered(40), 70, 30, 0, Chance.of(1)).dev().x().data;
        assertThat(Split.of(numbered(40), 70, 30, 0, Chance.of(1)).dev().x().data)
                .isEqualTo(first);
        assertThat(Split.of(numbered(40), 70, 30, 0, Chance.of(2)).dev().x().data)
                .isNotEqualTo(first);
    }

    @Test
    void normalizedWithTrainStatisticsOnly() {
        Split raw = Split.of(numbered(30), 60, 20, 20, Chance.of(8));
        Split normalized = raw.normalized();
        Normalizer ofTrain = Normalizer.of(raw.train());
        assertThat(normalized.dev().x().data).isEqualTo(ofTrain.apply(raw.dev().x()).data);
        assertThat(normalized.test().orElseThrow().x().data)
                .isEqualTo(ofTrain.apply(raw.test().orElseThrow().x()).data);
    }

    @Test
    void refusesWhatDoesNotAddUp() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Split.of(numbered(10), new SplitCounts(5, 3, 1), Chance.of(0)))
                .withMessageContaining("9")
                .withMessageContaining("10");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Split.of(numbered(10), new SplitCounts(10, 0, 0), Chance.of(0)))
                .withMessageContaining("dev");
        assertThatIllegalArgumentException().isThrownBy(() -> SplitCounts.of(10, 0, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> SplitCounts.of(10, 1, -1, 0));
    }

    private static DoubleStream numbers(Dataset dataset) {
        return Arrays.stream(dataset.x().data, 0, dataset.examples());
    }

    /// Example j is the number j, labelled by its parity.
    private static Dataset numbered(int m) {
        DMatrixRMaj x = new DMatrixRMaj(1, m);
        DMatrixRMaj y = new DMatrixRMaj(1, m);
        for (int j = 0; j < m; j++) {
            x.set(0, j, j);
            y.set(0, j, j % 2);
        }
        return new Dataset("numbers", x, y, List.of("number"), List.of("even", "odd"));
    }
}
