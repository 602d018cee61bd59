package justright.labs.activations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import justright.engine.network.Activations;
import org.junit.jupiter.api.Test;

/// The unit of two weights.
class ZigzagTest {

    private static final long SEED = 3;

    private static UnitInputs inputs(boolean centred) {
        return UnitInputs.of(Shape.of(Activations.SIGMOID), centred, SEED);
    }

    private static UnitDescent descent(boolean centred, double learningRate, int examples, int updates) {
        UnitDescent descent = new UnitDescent(inputs(centred), SEED);
        for (int update = 0; update < updates; update++) {
            descent.step(learningRate, examples);
        }
        return descent;
    }

    @Test
    void inputsDifferInTheirMeanAndNotInTheirSize() {
        for (boolean centred : new boolean[] {false, true}) {
            assertThat(inputs(centred).s11() + inputs(centred).s22()).isCloseTo(1, within(1e-12));
        }
        assertThat(inputs(false).isPositive()).isTrue();
        assertThat(inputs(true).mean()).isCloseTo(0, within(1e-12));
        assertThat(inputs(true).isPositive()).isFalse();
    }

    @Test
    void withPositiveInputsEveryUpdateOfOneExampleMovesBothWeightsTheSameWay() {
        UnitWay way = descent(false, 0.5, 1, 300).way();

        assertThat(way.moved()).isEqualTo(300);
        assertThat(way.together()).isEqualTo(300);
        assertThat(way.examplesTogether()).isEqualTo(1);
        for (int i = 1; i < 40; i++) {
            double d1 = way.trail1()[i] - way.trail1()[i - 1];
            double d2 = way.trail2()[i] - way.trail2()[i - 1];
            assertThat(Math.signum(d1)).isEqualTo(Math.signum(d2));
        }
    }

    @Test
    void centredInputsMixTheSignsAndArriveSooner() {
        UnitWay raw = descent(false, 0.5, 1, 400).way();
        UnitWay centred = descent(true, 0.5, 1, 400).way();

        assertThat(centred.examplesTogether()).isBetween(0.4, 0.6);
        assertThat(centred.shareTogether()).isBetween(0.35, 0.7);
        assertThat(centred.arrived()).isPositive();
        assertThat(raw.arrived()).isGreaterThan(3 * centred.arrived());
    }

    @Test
    void aMeanOfManyExamplesMayHaveMixedSigns() {
        assertThat(descent(false, 0.5, 32, 100).way().shareTogether()).isLessThan(0.9);
    }

    @Test
    void theHessianIsThatOfTheCost() {
        UnitInputs inputs = inputs(false);
        double cost = 0;
        for (int j = 0; j < UnitInputs.EXAMPLES; j++) {
            double error = inputs.error(0.3, 0.4, j);
            cost += error * error / 2 / UnitInputs.EXAMPLES;
        }
        assertThat(inputs.cost(0.3, 0.4)).isCloseTo(cost, within(1e-12));
        assertThat(inputs.cost(UnitInputs.TARGET, -UnitInputs.TARGET)).isZero();
    }

    @Test
    void anUpdateOfAllExamplesIsFullBatchDescent() {
        UnitInputs inputs = inputs(false);
        UnitWay way = descent(false, 0.5, UnitInputs.EXAMPLES, 1).way();
        double d1 = -2 * UnitInputs.TARGET;
        double d2 = 2 * UnitInputs.TARGET;

        assertThat(way.w1())
                .isCloseTo(-UnitInputs.TARGET - 0.5 * (inputs.s11() * d1 + inputs.s12() * d2), within(1e-12));
        assertThat(way.w2())
                .isCloseTo(UnitInputs.TARGET - 0.5 * (inputs.s12() * d1 + inputs.s22() * d2), within(1e-12));
    }

    @Test
    void itGoesBackBitForBit() {
        UnitDescent descent = descent(false, 0.5, 1, 30);
        Object saved = descent.save();
        UnitWay then = descent.way();
        for (int update = 0; update < 500; update++) {
            descent.step(0.5, 1);
        }
        double after = descent.way().w1();
        descent.restore(saved);

        assertThat(descent.way().trail1()).isEqualTo(then.trail1());
        assertThat(descent.way().arrived()).isEqualTo(then.arrived());
        for (int update = 0; update < 500; update++) {
            descent.step(0.5, 1);
        }
        assertThat(descent.way().w1()).isEqualTo(after);
    }

    @Test
    void aStepTooLongIsAValueNotAnError() {
        UnitWay way = descent(false, 20, 1, 2000).way();

        assertThat(way.isLost()).isTrue();
        assertThat(way.arrived()).isEqualTo(-1);
    }
}
