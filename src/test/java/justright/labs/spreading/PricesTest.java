package justright.labs.spreading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import justright.engine.Chance;
import justright.engine.probe.DropoutPenalty;
import justright.engine.probe.DropoutPenalty.Estimate;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

class PricesTest {

    private static final SpreadingRule RULE = new SpreadingRule(0.02, 0.8, 25);
    private static final SensorSpec PLAIN = new SensorSpec(News.SAME, 0.1, 100, 1, 7);

    private static Prices prices(double size) {
        return Prices.of(Sensors.of(PLAIN.withSize(size)), RULE);
    }

    /// Triple one input, and dropout's penalty on its weight grows ninefold while L2's stays.
    @Test
    void tripledDropoutAsksNineTimesAsMuchAndL2NoMore() {
        Prices before = prices(1);
        Prices after = prices(3);
        assertThat(after.dropout().getFirst()).isCloseTo(9 * before.dropout().getFirst(), within(1e-12));
        assertThat(after.factor()).isCloseTo(9, within(1e-9));
        assertThat(after.dropout().subList(1, 4)).isEqualTo(before.dropout().subList(1, 4));
        assertThat(after.l2()).isEqualTo(before.l2());
    }

    /// By masks, not by the formula.
    @Test
    void masksMeasureTheSameNinefold() {
        double before = measured(Sensors.of(PLAIN));
        double after = measured(Sensors.of(PLAIN.withSize(3)));
        assertThat(after / before).isCloseTo(9, within(0.3));
    }

    private static double measured(Sensors sensors) {
        DMatrixRMaj w = LinearUnit.parameters(1, 0, 0, 0).W(1);
        Estimate mean = DropoutPenalty.simulated(w, 0, sensors.x(), sensors.y(), 0.8, 20_000, Chance.of(4));
        return mean.mean()
                - DropoutPenalty.of(w, 0, sensors.x(), sensors.y(), 0.8).cost();
    }

    /// Each input has mean square 1, so that one λ matches: m(1 − k)/k.
    @Test
    void atEqualSizesOneLambdaHasThePriceOfDropout() {
        Prices prices = prices(1);
        assertThat(prices.dropout()).allSatisfy(price -> assertThat(price).isCloseTo(0.125, within(1e-12)));
        assertThat(prices.l2()).allSatisfy(price -> assertThat(price).isCloseTo(0.125, within(1e-12)));
    }
}
