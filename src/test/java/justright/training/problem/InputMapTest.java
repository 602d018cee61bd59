package justright.training.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import justright.engine.data.Dataset;
import org.junit.jupiter.api.Test;

class InputMapTest {

    private static final Problem PROBLEM = Problem.of(new ProblemSpec(Source.MOONS, 0.3, 50, 1));

    @Test
    void quadraticHoldsEveryProductOnce() {
        double[] into = new double[9];
        new InputMap.Quadratic().at(new double[] {2, 3, 5}, into);

        assertThat(into).containsExactly(2, 3, 5, 4, 6, 10, 9, 15, 25);
        assertThat(new InputMap.Quadratic().count(30)).isEqualTo(495);
    }

    @Test
    void aBumpIsOneAtItsCentreAndFallsAsAGaussian() {
        var bumps = new InputMap.Bumps(List.of(new double[] {1, 1}), 0.5);
        double[] into = new double[3];
        bumps.at(new double[] {1, 1}, into);
        assertThat(into).containsExactly(1, 1, 1);
        bumps.at(new double[] {1.5, 1}, into);
        assertThat(into[2]).isCloseTo(Math.exp(-0.5), within(1e-15));
    }

    @Test
    void whatTheNetworkIsFedIsNormalizedOnTheTrainSet() {
        InputMap map = InputMap.of(new InputMap.Quadratic(), PROBLEM.train());
        Dataset fed = map.apply(PROBLEM.train());

        for (int i = 0; i < map.count(); i++) {
            double sum = 0;
            double squares = 0;
            for (int j = 0; j < fed.examples(); j++) {
                sum += fed.x().get(i, j);
                squares += fed.x().get(i, j) * fed.x().get(i, j);
            }
            assertThat(sum / fed.examples()).isCloseTo(0, within(1e-12));
            assertThat(squares / fed.examples()).isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void aPlaceOfThePlaneIsMappedAsAnExampleThere() {
        InputMap map = InputMap.of(new InputMap.Quadratic(), PROBLEM.train());
        Dataset fed = map.apply(PROBLEM.dev());
        double[] into = new double[map.count()];
        map.onPlane().at(PROBLEM.dev().x().get(0, 7), PROBLEM.dev().x().get(1, 7), into);

        for (int i = 0; i < map.count(); i++) {
            assertThat(into[i]).isEqualTo(fed.x().get(i, 7));
        }
    }
}
