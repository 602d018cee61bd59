package justright.labs.augmentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import justright.engine.Chance;
import justright.engine.data.Dataset;
import org.junit.jupiter.api.Test;

class AnimalsTest {

    private static final int MANY = 400;

    @Test
    void theSameSeedDrawsTheSameAnimals() {
        assertThat(Animals.kinds(20, Chance.of(5)).x().data)
                .isEqualTo(Animals.kinds(20, Chance.of(5)).x().data)
                .isEqualTo(Animals.facing(20, Chance.of(5)).x().data)
                .isNotEqualTo(Animals.kinds(20, Chance.of(6)).x().data);
    }

    @Test
    void greysAreSharesAndAllKindsCome() {
        Dataset animals = Animals.kinds(MANY, Chance.of(1));

        assertThat(DoubleStream.of(animals.x().data).allMatch(grey -> grey >= 0 && grey <= 1))
                .isTrue();
        for (int kind = 0; kind < animals.classes(); kind++) {
            int wanted = kind;
            long count = IntStream.range(0, MANY)
                    .filter(j -> animals.label(j) == wanted)
                    .count();
            assertThat(count).isBetween(70L, 130L);
        }
    }

    /// What faces right is, on average, the mirror image of what faces left.
    @Test
    void facingIsAMirrorImage() {
        Dataset animals = Animals.facing(4 * MANY, Chance.of(2));
        double[] left = mean(animals, 0);
        double[] right = mean(animals, 1);

        double mirrored = 0;
        double plain = 0;
        for (int pixel = 0; pixel < left.length; pixel++) {
            int across = pixel / Animals.EDGE * Animals.EDGE + Animals.EDGE - 1 - pixel % Animals.EDGE;
            mirrored += Math.abs(left[pixel] - right[across]);
            plain += Math.abs(left[pixel] - right[pixel]);
        }
        assertThat(mirrored).isLessThan(plain / 4);
    }

    private static double[] mean(Dataset set, int label) {
        int[] some = IntStream.range(0, set.examples())
                .filter(j -> set.label(j) == label)
                .toArray();
        return IntStream.range(0, set.features())
                .mapToDouble(pixel -> IntStream.of(some)
                        .mapToDouble(j -> set.x().get(pixel, j))
                        .average()
                        .orElseThrow())
                .toArray();
    }
}
