package justright.engine.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import justright.engine.Chance;
import justright.engine.optimizer.Learner;
import justright.engine.optimizer.UpdateRule;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.junit.jupiter.api.Test;

/// What must hold of inverted dropout.
class DropoutTest {

    private static Architecture fiftyUnits(double keepProb) {
        return Architecture.of(2).dense(50, Activations.TANH).keepProb(keepProb).output(1, Loss.SIGMOID_CROSS_ENTROPY);
    }

    @Test
    void fiftyUnitsLoseTenOnAverage() {
        Masks masks = Masks.none(fiftyUnits(0.8));
        masks.draw(fiftyUnits(0.8), 10_000, Chance.of(3));
        double lost = 50 - CommonOps_DDRM.elementSum(masks.mask(1)) / 10_000;
        double standardError = Math.sqrt(50 * 0.8 * 0.2 / 10_000);
        assertThat(Math.abs(lost - 10)).isLessThan(5 * standardError);
    }

    @Test
    void theExpectedValueIsKept() {
        Masks masks = Masks.none(fiftyUnits(0.8));
        masks.draw(fiftyUnits(0.8), 10_000, Chance.of(4));
        DMatrixRMaj ones = new DMatrixRMaj(50, 10_000);
        ones.fill(1);
        double mean = CommonOps_DDRM.elementSum(masks.applied(1, ones)) / 500_000;
        double standardError = Math.sqrt(0.2 / 0.8 / 500_000);
        assertThat(Math.abs(mean - 1)).isLessThan(5 * standardError);
    }

    @Test
    void keepingEveryUnitIsNoDropoutBitForBit() {
        Batch batch = batch();
        double[] without = trained(fiftyUnits(0.5).withoutDropout(), fiftyUnits(1), batch);
        double[] keepAll = trained(fiftyUnits(1), fiftyUnits(1), batch);
        assertThat(keepAll).containsExactly(without);
    }

    @Test
    void theSameMaskServesForwardAndBackward() {
        Architecture architecture = fiftyUnits(0.5);
        Parameters parameters = Parameters.initialize(architecture, Initialization.XAVIER, Chance.of(2));
        Network network = Network.of(parameters);
        Masks masks = Masks.none(architecture);
        masks.draw(architecture, 20, Chance.of(5));
        network.forwardTraining(batch(), masks);
        network.backward(Penalty.NONE, Gradients.zeros(architecture));
        DMatrixRMaj mask = masks.mask(1);
        for (int i = 0; i < mask.getNumElements(); i++) {
            boolean kept = mask.data[i] == 1;
            assertThat(network.A(1).data[i] != 0).isEqualTo(kept);
            assertThat(network.dZ(1).data[i] != 0).isEqualTo(kept);
        }
    }

    @Test
    void anotherDivisorHoldsUntilTheNextDraw() {
        Masks masks = Masks.none(fiftyUnits(0.5));
        masks.draw(fiftyUnits(0.5), 10, Chance.of(5));
        DMatrixRMaj ones = new DMatrixRMaj(50, 10);
        ones.fill(1);
        masks.divideBy(1, 1);
        assertThat(masks.applied(1, ones).data).containsExactly(masks.mask(1).data);
        masks.draw(fiftyUnits(0.5), 10, Chance.of(5));
        assertThat(CommonOps_DDRM.elementMax(masks.applied(1, ones))).isEqualTo(2);
    }

    @Test
    void aDivisorIsPositive() {
        assertThatThrownBy(() -> Masks.none(fiftyUnits(0.5)).divideBy(1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("divisor");
    }

    @Test
    void atTestTimeThereIsNeitherMaskNorFactor() {
        Parameters parameters = Parameters.initialize(fiftyUnits(0.5), Initialization.XAVIER, Chance.of(2));
        Parameters same = Parameters.initialize(fiftyUnits(1), Initialization.XAVIER, Chance.of(2));
        DMatrixRMaj X = batch().X();
        assertThat(Network.of(parameters).predict(X).data)
                .containsExactly(Network.of(same).predict(X).data);
    }

    private static double[] trained(Architecture before, Architecture after, Batch batch) {
        Parameters parameters = Parameters.initialize(before, Initialization.XAVIER, Chance.of(1));
        Learner learner = Learner.of(parameters, Chance.of(9));
        learner.adopt(after);
        for (int i = 0; i < 10; i++) {
            learner.update(batch, UpdateRule.descent(0.1, Penalty.l2(0.1)));
        }
        return parameters.flatten();
    }

    private static Batch batch() {
        Chance chance = Chance.of(8);
        DMatrixRMaj X = new DMatrixRMaj(2, 20);
        DMatrixRMaj Y = new DMatrixRMaj(1, 20);
        for (int j = 0; j < 20; j++) {
            X.set(0, j, chance.gaussian());
            X.set(1, j, chance.gaussian());
            Y.set(0, j, chance.below(2));
        }
        return Batch.of(X, Y);
    }
}
