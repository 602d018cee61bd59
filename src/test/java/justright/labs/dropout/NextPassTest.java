package justright.labs.dropout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

/// The four lines of inverted dropout, as they stand on screen.
class NextPassTest {

    private final DropoutFrame frame = Runs.frame(Map.of(), 30);
    private final NextPass pass = NextPass.of(frame);

    @Test
    void aUnitIsKeptWhereTheNumberDrawnIsBelowKeepProb() {
        for (LayerDraw layer : pass.layers()) {
            for (int i = 0; i < layer.mask().getNumElements(); i++) {
                boolean kept = !layer.drops() || layer.uniform().data[i] < layer.keepProb();
                assertThat(layer.mask().data[i]).isEqualTo(kept ? 1 : 0);
            }
        }
    }

    @Test
    void theNextLayerGetsWhatIsKeptOverKeepProb() {
        for (LayerDraw layer : pass.layers()) {
            for (int i = 0; i < layer.after().getNumElements(); i++) {
                double expected = layer.before().data[i] * layer.mask().data[i] / layer.keepProb();
                assertThat(layer.after().data[i]).isCloseTo(expected, within(1e-15));
            }
        }
    }

    @Test
    void theLastLineIsTheNextLayersAffineMap() {
        LayerDraw layer = pass.layer(2);
        double z = frame.thinned().b(3).get(0, 0);
        for (int i = 0; i < layer.units(); i++) {
            z += frame.thinned().W(3).get(0, i) * layer.after().get(i, 5);
        }
        assertThat(layer.next().get(0, 5)).isCloseTo(z, within(1e-12));
    }

    @Test
    void everyExampleHasItsOwnColumn() {
        LayerDraw layer = pass.layer(2);
        assertThat(layer.mask().numCols).isEqualTo(150);
        long different = java.util.stream.IntStream.range(1, 150)
                .filter(j -> java.util.stream.IntStream.range(0, layer.units())
                        .anyMatch(i -> layer.keeps(i, j) != layer.keeps(i, 0)))
                .count();
        assertThat(different).isGreaterThan(140);
    }

    @Test
    void aLayerThatDropsNothingKeepsAll() {
        LayerDraw inputs = pass.layer(0);
        assertThat(inputs.drops()).isFalse();
        assertThat(inputs.kept(7)).isEqualTo(2);
        assertThat(inputs.after().data).containsExactly(inputs.before().data);
    }
}
