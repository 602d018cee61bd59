package justright.engine.probe;

import static justright.engine.probe.NumericalGradient.Difference.TWO_SIDED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import justright.engine.Chance;
import justright.engine.network.Activations;
import justright.engine.network.Architecture;
import justright.engine.network.Batch;
import justright.engine.network.Fault;
import justright.engine.network.Gradients;
import justright.engine.network.Initialization;
import justright.engine.network.Loss;
import justright.engine.network.Masks;
import justright.engine.network.Network;
import justright.engine.network.Parameters;
import justright.engine.network.Penalty;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every fault is found by the gradient check, in its layer, and is gone once repaired.
class BugHuntTest {

    private static final double EPSILON = 1e-5;

    /// Hidden layers of equal size, so that whatever may be mixed up fits.
    private static final Architecture HUNTED = Architecture.of(4)
            .dense(4, Activations.TANH)
            .keepProb(0.7)
            .dense(4, Activations.TANH)
            .keepProb(0.7)
            .output(1, Loss.SIGMOID_CROSS_ENTROPY);

    private final Batch batch = batch();
    private final Masks masks = masks();

    @ParameterizedTest
    @EnumSource
    void isFoundInItsLayerAndGoneOnceRepaired(Fault.Kind kind) {
        Penalty penalty = kind == Fault.Kind.L1_TAKEN_FOR_L2 ? Penalty.l1(3) : Penalty.l2(3);
        Fault fault = new Fault(kind, kind == Fault.Kind.SIGMOID_SLOPE_TWICE ? 3 : 2);
        Parameters parameters = scattered();
        GradientCheck check = check(parameters, penalty, fault);
        assertThat(check.verdict()).as("ratio %s", check.ratio()).isIn(Verdict.BUG, Verdict.SUSPICIOUS);
        // what spoils dA of the layer below shows there first
        boolean below = kind == Fault.Kind.W_NOT_TRANSPOSED;
        assertThat(check.highestWrongLayer()).isEqualTo(OptionalInt.of(below ? 1 : fault.layer()));

        NetworkCost right = NetworkCost.of(HUNTED, batch, masks, penalty);
        double[] theta = parameters.flatten();
        assertThat(GradientCheck.of(right, theta, right.groups(), EPSILON, TWO_SIDED)
                        .ratio())
                .isLessThan(1e-7);
    }

    /// Near zero g′ is 1 and b is 0: two mistakes show only after training.
    @Test
    void twoHideAtInitialization() {
        Parameters small = Parameters.initialize(HUNTED, Initialization.normal(1e-3), Chance.of(5));
        for (Fault.Kind kind : new Fault.Kind[] {Fault.Kind.SLOPE_TAKEN_FOR_ONE, Fault.Kind.BIASES_PENALIZED}) {
            Fault fault = new Fault(kind, 2);
            assertThat(check(small, Penalty.l2(3), fault).ratio()).isLessThan(1e-5);
            assertThat(check(scattered(), Penalty.l2(3), fault).ratio()).isGreaterThan(1e-3);
        }
    }

    private GradientCheck check(Parameters parameters, Penalty penalty, Fault fault) {
        NetworkCost cost = NetworkCost.of(HUNTED, batch, masks, penalty);
        NumericalGradient measured = NumericalGradient.of(cost, parameters.flatten(), EPSILON, TWO_SIDED);
        Network network = Network.withFault(parameters, fault);
        Gradients gradients = Gradients.zeros(HUNTED);
        network.forwardTraining(batch, masks);
        network.backward(penalty, gradients);
        return GradientCheck.of(gradients.flatten(), measured, cost.groups(), EPSILON, TWO_SIDED);
    }

    private static Parameters scattered() {
        Parameters parameters = Parameters.zeros(HUNTED);
        Chance chance = Chance.of(2);
        double[] theta = new double[parameters.count()];
        for (int i = 0; i < theta.length; i++) {
            theta[i] = Math.copySign(chance.uniform(0.2, 0.9), chance.gaussian());
        }
        parameters.unflatten(theta);
        return parameters;
    }

    private static Masks masks() {
        Masks masks = Masks.none(HUNTED);
        masks.draw(HUNTED, 15, Chance.of(3));
        return masks;
    }

    private static Batch batch() {
        Chance chance = Chance.of(4);
        DMatrixRMaj X = new DMatrixRMaj(4, 15);
        DMatrixRMaj Y = new DMatrixRMaj(1, 15);
        for (int i = 0; i < X.getNumElements(); i++) {
            X.data[i] = chance.gaussian();
        }
        for (int j = 0; j < 15; j++) {
            Y.set(0, j, chance.below(2));
        }
        return Batch.of(X, Y);
    }
}
