package justright.ui.plot.curve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LabelStackTest {

    @Test
    void labelsApartStayWhereTheyAre() {
        assertThat(LabelStack.spread(new double[] {20, 80, 50}, 15, 0, 100)).containsExactly(20, 80, 50);
    }

    @Test
    void neighboursPartByTheSameAmount() {
        assertThat(LabelStack.spread(new double[] {50, 50}, 15, 0, 100)).containsExactly(42.5, 57.5);
        assertThat(LabelStack.spread(new double[] {50, 52, 54}, 15, 0, 100)).containsExactly(37, 52, 67);
    }

    @Test
    void crowdAtTheEdgeStaysInside() {
        assertThat(LabelStack.spread(new double[] {100, 99, 98}, 15, 0, 100)).containsExactly(100, 85, 70);
        assertThat(LabelStack.spread(new double[] {0, 1}, 15, 0, 100)).containsExactly(0, 15);
    }

    @Property(seed = "7", tries = 300)
    void anyLabelsKeepOrderAndDistance(
            @ForAll @Size(min = 1, max = 6) List<@DoubleRange(min = 0, max = 200) Double> wanted) {
        double[] places = LabelStack.spread(
                wanted.stream().mapToDouble(Double::doubleValue).toArray(), 15, 0, 200);
        double[] sorted = places.clone();
        Arrays.sort(sorted);
        assertThat(sorted[0]).isGreaterThanOrEqualTo(-1e-9);
        assertThat(sorted[sorted.length - 1]).isLessThanOrEqualTo(200 + 1e-9);
        for (int i = 1; i < sorted.length; i++) {
            assertThat(sorted[i] - sorted[i - 1]).isGreaterThanOrEqualTo(15 - 1e-9);
        }
        for (int i = 0; i < places.length; i++) {
            for (int j = 0; j < places.length; j++) {
                if (wanted.get(i) < wanted.get(j)) {
                    assertThat(places[i]).isLessThan(places[j]);
                }
            }
        }
    }
}
