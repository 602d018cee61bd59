package justright.engine.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import justright.engine.Chance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrongLabelsTest {

    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void aBadDeliveryIsWrongThroughoutAndNothingElseIs(int classes) {
        Dataset right = new Population.Clusters(classes, 1, 0.1).sample(100, Chance.of(1));
        Dataset wrong = WrongLabels.inRun(right, 20, 30, Chance.of(2));
        for (int j = 0; j < 100; j++) {
            assertThat(wrong.label(j) != right.label(j)).isEqualTo(j >= 20 && j < 50);
        }
        assertThat(wrong.x()).isSameAs(right.x());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void shufflingKeepsTheCounts(int classes) {
        Dataset right = new Population.Clusters(classes, 1, 0.1).sample(100, Chance.of(1));
        Dataset shuffled = WrongLabels.shuffled(right, Chance.of(2));
        int[] balance = new int[classes];
        int moved = 0;
        for (int j = 0; j < 100; j++) {
            balance[right.label(j)]++;
            balance[shuffled.label(j)]--;
            moved += right.label(j) == shuffled.label(j) ? 0 : 1;
        }
        assertThat(balance).containsOnly(0);
        assertThat(moved).isGreaterThan(30);
    }

    @ParameterizedTest
    @ValueSource(ints = {90, -1})
    void refusesExamplesThatAreNotThere(int from) {
        Dataset right = new Population.Moons(0.1).sample(100, Chance.of(1));
        assertThatIllegalArgumentException().isThrownBy(() -> WrongLabels.inRun(right, from, 20, Chance.of(2)));
        Dataset regression = new RegressionPopulation.Plane(0).sample(9, Chance.of(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WrongLabels.shuffled(regression, Chance.of(2)))
                .withMessageContaining("classes 0");
    }
}
